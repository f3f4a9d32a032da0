-- Whether anything changed: what is measured, against which targets, and every figure.
call read_model.new_read_model('measure', '{"inspection_id": "inspectionId", "code": "code", "state": "state"}', '${app_role}');
