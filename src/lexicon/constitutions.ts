/** The constitutions of Viet Nam: the year that names each, and the days between which it was in force (resolutions of the National Assembly that put them in force). */
export const CONSTITUTIONS = [
  { year: 1946, from: '1946-11-09', until: '1959-12-31' },
  { year: 1959, from: '1960-01-01', until: '1980-12-17' },
  { year: 1980, from: '1980-12-18', until: '1992-04-17' },
  { year: 1992, from: '1992-04-18', until: '2013-12-31' },
  { year: 2013, from: '2014-01-01', until: null },
] as const
