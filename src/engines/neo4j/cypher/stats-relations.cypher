// How many relations there are of each type, from the server's own count.
RETURN {__COUNTS__} AS totals
