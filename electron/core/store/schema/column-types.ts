/** 0 or 1. */
export type Flag = 0 | 1;

/** JSON text; parsed where it is read, checked by SQLite when written. */
export type Json = string;
