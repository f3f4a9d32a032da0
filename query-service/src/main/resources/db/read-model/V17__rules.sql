call read_model.new_read_model('rules', '{}', '${app_role}');
