import { defineCodes } from './code.js'

/** Problems of traces that are tables: Parquet files, and what DuckDB reads. */
export const tableCodes = defineCodes({
  E_TABLE_ENGINE: {
    title: 'DuckDB is not installed',
    level: 'error',
    meaning:
      'A Parquet file or a query was given as traces. Assay reads tables with DuckDB, an optional dependency, which was not found.',
    remedy:
      'Install it in the project, next to Assay: npm install --save-dev @duckdb/node-api. In the action, set the input `duckdb` to the folder of the installation.',
  },
  E_TABLE_LAYOUT: {
    title: 'Columns of a table not recognized',
    level: 'error',
    meaning:
      'No known layout has the columns of the table, so it is unknown which ones contain tool and session; or files of different layouts were given as one table.',
    remedy:
      'Map them with --sql: SELECT … AS trace, … AS tool, … AS args FROM traces. docs/trace-formats.md#tables lists the column names.',
  },
  E_TABLE_SQL: {
    title: 'Query cannot be run',
    level: 'error',
    meaning: 'The text after --sql is not one SELECT, has an error, or reads anything but the files of --traces.',
    remedy: 'Write one SELECT over the table `traces`, which contains the files of --traces.',
  },
  E_TABLE_READ: {
    title: 'Table cannot be read',
    level: 'error',
    meaning:
      'DuckDB could not read the file: it is damaged, encrypted, has other columns than the other files, or text that is not UTF-8; or memory or disk ran out.',
    remedy:
      'Check that the file is complete, that all files have the same columns, and that there is space for temporary files (TMPDIR).',
  },
})

export type TableCode = keyof typeof tableCodes
