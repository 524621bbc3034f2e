select(.tool | test("^delete_|drop"))
