/** Marks in the header of the database file. */

/** "CANC": tells our file from any other database. */
export const APPLICATION_ID = 0x43414e43
/** Changes with `sql/schema.sql`, and with how what lies in the columns is packed. */
export const SCHEMA_VERSION = 5
