-- Going live: cases that were long overdue when they opened reach their collectors in portions. Seeds, to be set by
-- each creditor.

-- overdue for longer than this when its case opens: backlog
alter table huikuan.creditor add column backlog_after_days integer default 30 not null
  check (backlog_after_days >= 0);
-- backlog cases that a collector is dealt a working day; 0: all at once
alter table huikuan.creditor add column backlog_portion integer default 20 not null check (backlog_portion >= 0);

-- backlog: the day on which the case was, or is to be, dealt out; null: on the day it opened
alter table huikuan.collection_case add column dealt_on date;

-- Who stands in whose line. Rows of days that have passed are taken away by the next run.
create table huikuan.backlog_place (
  account_id bigint primary key references huikuan.account (id) on delete cascade,
  creditor_id bigint not null references huikuan.creditor (id),
  collector varchar(64) not null,
  -- which portion, from 0, counted on the day on which it joined the line
  portion bigint not null,
  -- null while the line is being made
  deal_on date
);

create index backlog_place_line on huikuan.backlog_place (creditor_id, collector, deal_on);
