package io.matchday.capacity.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an alert still holds. */
@Schema(name = "HeadroomAlertState", description = "FIRING: it holds. CLEARED: it held until clearedAt")
enum AlertState {
    FIRING,
    CLEARED
}
