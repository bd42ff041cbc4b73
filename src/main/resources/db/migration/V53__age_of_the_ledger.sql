-- How old what we know of a creditor's money is: the last file of items or money with a line of it, and the last list of
-- open items by the day it stands for. Customers and exchange rates say nothing of money.
create view huikuan.view_ledger_age as
select v.creditor_id,
  max(case when b.as_of is null then b.finished_at end) as loaded_at,
  max(b.as_of) as listed_on
from huikuan.view_import_creditor v
join huikuan.import_batch b on b.id = v.batch_id
where b.state = 'done' and b.ended_as is null and b.accepted + b.unchanged > 0
  and b.kind in ('invoices', 'receipts', 'credit-notes', 'open-items')
group by v.creditor_id;
