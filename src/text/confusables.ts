/**
 * Characters of other alphabets that look like a letter or digit, of those of which compatibility normalisation does not make it.
 * Taken from Unicode's `confusables.txt` (UTS #39), scripts that a Latin name may be dressed up with, plus small kappas.
 */
const alike: Readonly<Record<string, string>> = {
  '2': 'ƧϨᒿꙄꝚ',
  '3': 'ƷȜЗӠⳌꝪꞫ',
  '4': 'Ꮞ',
  '5': 'Ƽ',
  '6': 'бᏮⳒ',
  '8': 'Ȣȣ',
  '9': 'ⳊꝮ',
  a: 'ɑΑαАаᎪᗅ⍺ꓮ',
  b: 'ƄΒВЬᏏᏴᑲᖯᗷꓐꞴ',
  c: 'ϲϹСсᏟᴄⲤⲥꓚꮯ',
  d: 'ԁᎠᏧᑯᗞᗪꓒꓓ',
  e: 'ΕЕеҽᎬ℮⋿ꓰꬲ',
  f: 'ϜքᖴẝꓝꞘꞙꬵ',
  g: 'ƍɡԌցᏀᏳᶃꓖ',
  h: 'ΗНһհᎻᏂᕼⲎꓧ',
  i: 'ıɩɪ˛ͺιіӏᎥι⍳ꙇꭵ',
  j: 'ͿϳЈјᎫᒍꓙꞲ',
  k: 'ΚКκкᏦⲔꓗ',
  m: 'ΜϺМᎷᗰⲘꓟ',
  n: 'ΝոռⲚꓠ',
  o: 'ΟοσОоՕօჿᴏᴑⲞⲟꓳꬽ',
  p: 'ΡρϱРрᏢᑭ⍴Ⲣⲣꓑ',
  q: 'ԛգզ',
  r: 'ƦгᎡᏒᖇᴦⲅꓣꭇꭈꮁ',
  s: 'ƽЅѕՏᏕᏚꓢꜱꮪ',
  t: 'ΤТᎢ⊤⟙Ⲧꓔ',
  u: 'ʋυՍսᑌᴜ∪⋃ꓴꞟꭎꭒ',
  v: 'νѴѵᏙᐯᴠ∨⋁ꓦꮩ',
  w: 'ɯѡԜԝաᎳᏔᴡꓪꮃ',
  x: '×ΧХхᕁᕽ᙭᙮╳⤫⤬⨯ⲬꓫꞳ',
  y: 'ɣʏΥγϒУуҮүყᎩᎽᶌỿℽⲨꓬꭚ',
  z: 'ΖᏃᴢꓜꮓ',
}

/** What a capital i and a small l are drawn as: either letter may be meant. */
export const strokes = 'I1|ƖǀΙІӀᏞᒪ∣⏽ⲒⳐꓡꓲ│'

/** Character → the letter or digit that it looks like. */
export const confusables: ReadonlyMap<string, string> = new Map(
  Object.entries(alike).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
)
