call read_model.new_read_model('incident', '{}', '${app_role}');
call read_model.new_read_model('legal_hold', '{}', '${app_role}');
