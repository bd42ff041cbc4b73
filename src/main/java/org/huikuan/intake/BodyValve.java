package org.huikuan.intake;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.huikuan.intake.BodyMeter.Bound;
import org.huikuan.intake.BodyRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Puts a {@link BodyMeter} before every body, and closes connections whose body nobody has read to its end. */
class BodyValve extends ValveBase {

    /** Request attribute: the meter. */
    static final String METER = BodyMeter.class.getName();

    private final RequestLimits limits;
    private final long largestUpload;
    private final Arrivals arrivals;

    BodyValve(RequestLimits limits, long largestUpload) {
        super(true);
        this.limits = limits;
        this.largestUpload = largestUpload;
        this.arrivals = new Arrivals(limits.bodiesPerAddress());
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request raw = request.getCoyoteRequest();
        if (raw.getContentLengthLong() <= 0 && raw.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            getNext().invoke(request, response);
            return;
        }
        InputBuffer socket = raw.getInputBuffer();
        Arrivals.Arrival arrival = arrivals.from(() -> String.valueOf(request.getRemoteAddr()));
        BodyMeter meter = new BodyMeter(socket, limits, bound(request), arrival, System::nanoTime);
        raw.setInputBuffer(meter);
        request.setAttribute(METER, meter);
        try {
            getNext().invoke(request, response);
            response.finishResponse();
            readTheRest(raw, meter);
        } finally {
            raw.setInputBuffer(socket);
            arrival.end();
        }
    }

    /** Files are for people in a session and for programs that show a password; what anybody may send is small. */
    private Bound bound(Request request) {
        boolean file = isUpload(request.getContentType(), request.getRequestURI());
        boolean known =
                request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getSessionInternal(false) != null;
        long most = file && known ? largestUpload : limits.maxBody().toBytes();
        return new Bound(request.getContentLengthLong(), most, file && !known ? Reason.LOG_IN : Reason.TOO_LARGE);
    }

    static boolean isUpload(@Nullable String contentType, String path) {
        String type = Objects.requireNonNullElse(contentType, "").toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/form-data") && !isForTheEngine(path);
    }

    static boolean isForTheEngine(String path) {
        return path.startsWith("/engine-rest") || path.startsWith("/camunda");
    }

    /**
     * A body that was refused at the door still arrives. What is small is read, within the same bounds, so that the
     * connection can be used again; for anything else it is closed, since the server itself would wait without end.
     */
    private static void readTheRest(org.apache.coyote.Request raw, BodyMeter meter) {
        try {
            Unwanted unwanted = new Unwanted();
            while (meter.mayBeRead()) {
                meter.doRead(unwanted);
            }
        } catch (IOException | BodyRefused e) {
            raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
        if (!meter.isOver()) {
            raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
