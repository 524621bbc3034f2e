# The deny list, the allow list and one required argument of each tool, over one array of calls; a count.
package main

import rego.v1

required := {
	"get_user_details": "user_id", "get_reservation_details": "reservation_id", "search_direct_flight": "origin",
	"search_onestop_flight": "origin", "book_reservation": "user_id", "cancel_reservation": "reservation_id",
	"update_reservation_flights": "flights", "update_reservation_baggages": "total", "send_certificate": "amount",
	"calculate": "expression", "think": "thought", "transfer_to_human_agents": "summary",
}

denied(tool) if startswith(tool, "delete_")

denied(tool) if contains(tool, "drop")

broken contains n if {
	some n, call in input
	denied(call.tool)
}

broken contains n if {
	some n, call in input
	not required[call.tool]
	not startswith(call.tool, "get_")
	not startswith(call.tool, "search_")
	not startswith(call.tool, "update_")
}

broken contains n if {
	some n, call in input
	not call.args[required[call.tool]]
}

count_broken := count(broken)

deny contains sprintf("call %d", [n]) if some n in broken
