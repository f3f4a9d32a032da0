call read_model.new_read_model('plan', '{"state": "state"}', '${app_role}');
