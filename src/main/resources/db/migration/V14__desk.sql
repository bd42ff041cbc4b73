-- What the lists of the desk go by, beside the case: flat columns with an index for each order, and the desk's numbers.

-- what may be demanded, in whole units of the creditor's currency, other currencies at face value
alter table huikuan.collection_case add column demand bigint default 0 not null;
-- who does the tasks: the stand-in, or the collector
alter table huikuan.collection_case add column done_by varchar(64);
-- the day by which the act is due, or on which the wait ends
alter table huikuan.collection_case add column act_on date;

update huikuan.collection_case set
  done_by = coalesce(stand_in, collector),
  act_on = coalesce(wait_until, due_on);
-- to begin with; the next daily run knows disputes and holds
update huikuan.collection_case c set demand = coalesce((
    select cast(sum(i.open_amount) as bigint) from huikuan.invoice i
    where i.account_id = c.account_id and i.open_amount > 0 and i.closed_case_id is null
      and i.due_on < cast(current_timestamp as date)), 0)
  where status = 'open';

create index collection_case_done_by on huikuan.collection_case (done_by, status, priority desc, demand desc, id);
create index collection_case_act on huikuan.collection_case (status, act_on, id);
create index collection_case_demand on huikuan.collection_case (status, demand desc, id);
create index collection_case_worth on huikuan.collection_case (status, priority desc, demand desc, id);
create index collection_case_stage on huikuan.collection_case (stage, status, driving_due_on, id);
create index collection_case_team on huikuan.collection_case (team, status, driving_due_on, id);
create index collection_case_waits on huikuan.collection_case (waiting_for, status, driving_due_on, id);

create index account_customer on huikuan.account (customer);
create index interaction_day on huikuan.interaction (by_user, on_date);
create index promise_judged on huikuan.promise (state, judged_on);
create index hold_until on huikuan.hold (state, until_on);
create index legal_deadline_until on huikuan.legal_deadline (met_on, until_on);
create index supply_hold_state on huikuan.supply_hold (state, due_on);
create index receipt_rest on huikuan.receipt (unallocated);
create index credit_note_rest on huikuan.credit_note (unallocated);

-- After how many days something is shown as late, or how many days ahead it is shown.
-- All [R]: proposals of this project, the manager's to change; 180 is the widest alarm of the limitation table.
create table huikuan.desk_limit (
  code varchar(20) primary key,
  days integer not null check (days >= 0),
  what_zh varchar(200) not null,
  what_en varchar(200) not null,
  marks varchar(20) not null
);
insert into huikuan.desk_limit (code, days, what_zh, what_en, marks) values
  ('stuck', 10, '案件多少天没有进展算停滞', 'Days without movement after which a case is stuck', '[R]'),
  ('unassigned', 3, '任务多少天无人认领算搁置', 'Days a task may be nobody''s', '[R]'),
  ('ledger', 3, '台账数据多少天未更新算陈旧', 'Days after which the ledger''s data is old', '[R]'),
  ('broken', 14, '显示最近多少天内的失约', 'Days back that broken promises are shown', '[R]'),
  ('hold', 7, '提前多少天显示即将到期的暂停', 'Days ahead that the end of a hold is shown', '[R]'),
  ('limitation', 180, '提前多少天提示核查诉讼时效', 'Days ahead that the limitation period is to be checked', '[R]'),
  ('pay-day', 3, '付款日前多少天算临近', 'Days before a pay day that count as near', '[R]');
