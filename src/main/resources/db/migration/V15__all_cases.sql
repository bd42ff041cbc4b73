-- The list of all cases, closed ones too, in its first order.
create index collection_case_age on huikuan.collection_case (driving_due_on, id);
