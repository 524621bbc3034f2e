/**
 * The outcome of publishing one thing. A publisher moves the text that it is given, within the time that it is given;
 * it never decides a verdict and never throws for an outside failure: that is `failed`, with an explanation for the
 * user.
 */
export type Publication =
  | {
      readonly outcome: 'published'
      readonly url?: string | undefined
      readonly id?: number | undefined
      /** Under which name it went out, where that may differ from the wanted one. */
      readonly name?: string | undefined
      /** `sha256:HEX` of the bytes that went out. */
      readonly digest?: string | undefined
      /** Something that the user should know although it worked. */
      readonly note?: string | undefined
    }
  /** Nothing had to be done; `reason` is for the log. */
  | { readonly outcome: 'unchanged'; readonly reason: string; readonly url?: string | undefined }
  | {
      readonly outcome: 'failed'
      readonly code: PublishCode
      readonly reason: string
      readonly remedy?: string | undefined
    }

export type PublishCode =
  | 'W_COMMENT_NOT_POSTED'
  | 'W_SUMMARY_NOT_WRITTEN'
  | 'W_ARTIFACT_NOT_UPLOADED'
  | 'W_REPORT_NOT_WRITTEN'
