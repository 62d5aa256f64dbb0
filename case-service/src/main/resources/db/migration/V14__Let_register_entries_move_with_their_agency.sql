-- Entries are in sight of the division of their agency. When it moves, they move with it; what they say is never changed.
grant update (division) on register_entry to ${app_role};
