// How well each fits, and its kind: what the words find is ordered by.
WITH node,
     CASE WHEN node.numberKey = $textNumber THEN __EXACT__
          WHEN ' ' + node.words CONTAINS ' ' + $phrase THEN __PHRASE__
          ELSE __WORDS__ END AS class,
     CASE WHEN node:Document THEN __DOCUMENT__
          WHEN node:Task THEN __TASK__
          ELSE __AGENCY__ END AS kind
