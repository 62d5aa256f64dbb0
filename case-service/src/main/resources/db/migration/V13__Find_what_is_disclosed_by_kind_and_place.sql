-- What is taken down of a case is sought by the case; the public narrows its list by kind and by place.
create index disclosure_end_by_case on disclosure_end (case_id);
create index disclosure_newest_first_by_kind on disclosure (kind, published_on desc, id desc);
create index disclosure_newest_first_by_division on disclosure (division, published_on desc, id desc);
