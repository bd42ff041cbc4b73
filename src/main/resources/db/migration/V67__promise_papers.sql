-- The papers that prove promises: signed and sealed, a promise equals an acknowledgement of the debt. What was signed at a
-- visit stays with the visit.
create table huikuan.promise_paper (
  promise_id bigint not null references huikuan.promise (id),
  document_id bigint not null references huikuan.case_document (id),
  primary key (promise_id, document_id)
);
