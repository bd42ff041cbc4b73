-- What a collector's first page counts over all of the person's cases is read from the index alone.
create index collection_case_figures
  on huikuan.collection_case (done_by, status, wait_until, next_on, act_on, stage, step, attempt);
