-- A person may say of up to 500 invoices that a receipt pays them.
alter table huikuan.receipt alter column names set data type varchar(32000);
alter table huikuan.credit_note alter column names set data type varchar(32000);
