{
  get_user_details: "user_id", get_reservation_details: "reservation_id", search_direct_flight: "origin",
  search_onestop_flight: "origin", book_reservation: "user_id", cancel_reservation: "reservation_id",
  update_reservation_flights: "flights", update_reservation_baggages: "total", send_certificate: "amount",
  calculate: "expression", think: "thought", transfer_to_human_agents: "summary"
} as $required
| select((.tool | test("^delete_|drop")) or ($required[.tool] as $name | $name != null and (.args | has($name) | not)))
