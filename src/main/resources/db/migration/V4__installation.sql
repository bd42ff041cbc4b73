-- What this installation is: marks set once, such as the profile that created the database or a seed already sown.

create table huikuan.installation (
  name varchar(60) primary key,
  mark varchar(200) not null,
  set_at timestamp with time zone not null
);
