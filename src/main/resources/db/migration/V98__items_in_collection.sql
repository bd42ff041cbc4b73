-- Views are what a module publishes of its tables; their columns are a contract (docs/adr/0019-foreign-tables-are-read-through-views.md).

-- What is in collection: open, and no person's decision about a case (withdrawal, write-off) has taken it out. Overdue of
-- these is what has pay_by before the day in the creditor's zone (ledger.OpenItemSql, ledger.OpenItem); what may be
-- demanded of the overdue is a matter of disputes, holds and credit (cases.CaseFacts).
create view huikuan.view_open_item as
select i.id, i.creditor_id, i.account_id, i.number, i.issued_on, i.due_on, i.pay_by, i.amount, i.open_amount, i.currency
from huikuan.invoice i
where i.open_amount > 0 and i.closed_case_id is null;

-- Every invoice, paid or not; closed_case_id: the case whose end took it out of collection.
create view huikuan.view_invoice_line as
select i.id, i.creditor_id, i.account_id, i.number, i.issued_on, i.due_on, i.pay_by, i.amount, i.open_amount, i.currency,
  i.closed_case_id
from huikuan.invoice i;
