-- A creditor may let rest days extend: a due date on a rest day leaves the next working day for paying (Civil Code,
-- article 203). Off until a person says so; the due date stays as it is.
alter table huikuan.creditor add column rest_days_extend boolean default false not null;

-- Days after which the ledger's newest data is too old for demands; null: no limit.
alter table huikuan.creditor add column ledger_days integer check (ledger_days between 1 and 365);

-- Overdue begins the day after pay_by, the last day for paying. The ledger writes it with the due date, and again when
-- the creditor's switch or the calendar of its country changes.
alter table huikuan.invoice add column pay_by date;
update huikuan.invoice set pay_by = due_on;
alter table huikuan.invoice alter column pay_by set not null;
alter table huikuan.invoice_correction add column pay_by date;

drop index huikuan.invoice_account_open;
drop index huikuan.invoice_creditor_due;
create index invoice_account_open on huikuan.invoice (account_id, open_amount, pay_by);
create index invoice_creditor_pay_by on huikuan.invoice (creditor_id, open_amount, pay_by, account_id);
