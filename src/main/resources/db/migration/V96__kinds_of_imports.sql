-- What a file can bring is a list of the code; the database knows it as well.
alter table huikuan.import_batch
  add constraint import_batch_kind check (
    kind in ('customers', 'invoices', 'receipts', 'credit-notes', 'open-items', 'exchange-rates')
  );
