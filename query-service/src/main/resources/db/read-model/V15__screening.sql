call read_model.new_read_model('screening', '{}', '${app_role}');
