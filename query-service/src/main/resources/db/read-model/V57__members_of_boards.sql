-- Who sits on the board of an inspection, from when to when.
call read_model.new_read_model('board', '{"inspection_id": "inspectionId"}', '${app_role}');
