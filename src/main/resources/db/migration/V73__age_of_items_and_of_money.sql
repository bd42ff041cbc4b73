-- A daily bank file does not make items fresh that nobody has loaded for weeks, nor the other way round: items and money
-- have an age each, and a list of open items, by the day it stands for, tells both.
drop view huikuan.view_ledger_age;

create view huikuan.view_ledger_age as
select v.creditor_id,
  max(case when b.kind = 'invoices' then b.finished_at end) as items_at,
  max(case when b.kind in ('receipts', 'credit-notes') then b.finished_at end) as money_at,
  max(case when b.kind = 'open-items' then b.as_of end) as listed_on
from huikuan.view_import_creditor v
join huikuan.import_batch b on b.id = v.batch_id
where b.state = 'done' and b.ended_as is null and b.accepted + b.unchanged > 0
  and b.kind in ('invoices', 'receipts', 'credit-notes', 'open-items')
group by v.creditor_id;
