-- Objects of any type, beside samples and images.
alter table images.objects
  drop constraint objects_bucket_check,
  add constraint objects_bucket_check check (bucket in ('faces-samples', 'bodies-samples', 'images', 'objects'));
