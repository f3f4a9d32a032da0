call read_model.new_read_model('risk', '{"inspection_id": "inspectionId", "state": "state", "band": "band", "review_on": "reviewOn"}', '${app_role}');
