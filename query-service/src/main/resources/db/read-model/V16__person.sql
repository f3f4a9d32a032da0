call read_model.new_read_model('person', '{}', '${app_role}');
