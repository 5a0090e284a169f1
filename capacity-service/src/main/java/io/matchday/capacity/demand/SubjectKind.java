package io.matchday.capacity.demand;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule looks at. */
@Schema(name = "DemandSubject", description = "DOMAIN: a domain of the event. NODE: a node of its chain")
enum SubjectKind {
    DOMAIN,
    NODE
}
