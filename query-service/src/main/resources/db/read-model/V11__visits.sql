call read_model.new_read_model('visit', '{"inspection_id": "inspectionId", "state": "state", "first_day": "firstDay"}', '${app_role}');
