import { defineCodes } from './code.js'

/** Problems of traces that are tables: Parquet files, and what DuckDB reads. */
export const tableCodes = defineCodes({
  E_TABLE_ENGINE: {
    title: 'DuckDB is not installed',
    level: 'error',
    meaning:
      'A Parquet file, or a query, was given as traces. Assay reads tables with DuckDB, a companion that only those install who need it, and none was found.',
    remedy:
      'Install it in the project, next to Assay: npm install --save-dev @duckdb/node-api. In the action name the folder that it was installed in with the input `duckdb`.',
  },
  E_TABLE_LAYOUT: {
    title: 'Columns of a table not recognised',
    level: 'error',
    meaning:
      'No layout that Assay knows has the columns of the table, so that it cannot say where tool and session are.',
    remedy:
      'Say it with --sql: SELECT … AS trace, … AS tool, … AS args FROM traces. The page of trace formats lists the names of the columns.',
  },
  E_TABLE_SQL: {
    title: 'Query cannot be run',
    level: 'error',
    meaning:
      'The text after --sql is not one SELECT, has a mistake, or reads something else than the files that --traces names.',
    remedy: 'Write one SELECT over the table `traces`, which holds the files of --traces.',
  },
  E_TABLE_READ: {
    title: 'Table cannot be read',
    level: 'error',
    meaning:
      'DuckDB refused the file: damaged, encrypted, with columns that differ from those of the other files, or with text that is not UTF-8; or memory or disk ran out.',
    remedy:
      'Check that the file was written to its end, that all files have the same columns, and that there is room for temporary files (TMPDIR).',
  },
})

export type TableCode = keyof typeof tableCodes
