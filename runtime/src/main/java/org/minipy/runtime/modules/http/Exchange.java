package org.minipy.runtime.modules.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A request to a server and its answer, on a connection that ends with it; runs on a thread of its own. */
final class Exchange {
  private static final Pattern LENGTH =
      Pattern.compile("\r\ncontent-length: *([0-9]{1,9})\r\n", Pattern.CASE_INSENSITIVE);
  private static final String END_OF_HEADERS = "\r\n\r\n";
  private static final int PART = 1 << 14;
  private static final int CONNECTION_REFUSED = 111;
  private static final int NO_ROUTE = 113;
  private static final int UNKNOWN_NAME = -2;

  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private final String host;
  private final int port;
  private final boolean secure;
  private final byte[] message;
  private final int milliseconds;

  /** The answer, or an error: its number, 0 for none, and its text, empty when all went well. */
  record Outcome(int number, String text, byte[] answer) {
    private static Outcome failure(int number, String text) {
      return new Outcome(number, text, new byte[0]);
    }
  }

  /** Begins; {@code milliseconds} is how long the server may be silent, negative for any time. */
  Exchange(String host, int port, boolean secure, byte[] message, int milliseconds) {
    this.host = host;
    this.port = port;
    this.secure = secure;
    this.message = message;
    this.milliseconds = milliseconds;
    Thread.startVirtualThread(() -> outcome.complete(run()));
  }

  /** Waits for the end. */
  Outcome await() throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Outcome run() {
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(host, port), Math.max(0, milliseconds));
      plain.setSoTimeout(Math.max(0, milliseconds));
      if (!secure) {
        return new Outcome(0, "", talk(plain));
      }
      SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
      try (SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true)) {
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return new Outcome(0, "", talk(socket));
      }
    } catch (UnknownHostException e) {
      return Outcome.failure(UNKNOWN_NAME, "Name or service not known");
    } catch (SocketTimeoutException e) {
      return Outcome.failure(0, "timed out");
    } catch (NoRouteToHostException e) {
      return Outcome.failure(NO_ROUTE, "No route to host");
    } catch (ConnectException e) {
      return Outcome.failure(CONNECTION_REFUSED, "Connection refused");
    } catch (IOException e) {
      return Outcome.failure(0, String.valueOf(e.getMessage()));
    }
  }

  /** Sends the request and reads the answer: as long as it says that it is, or to the end of the connection. */
  private byte[] talk(Socket socket) throws IOException {
    socket.getOutputStream().write(message);
    socket.getOutputStream().flush();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    byte[] part = new byte[PART];
    long whole = -1;
    while (whole < 0 || answer.size() < whole) {
      int count = in.read(part);
      if (count < 0) {
        break;
      }
      answer.write(part, 0, count);
      if (whole < 0) {
        whole = size(answer);
      }
    }
    return answer.toByteArray();
  }

  /** How many bytes the answer has with its headers; negative when it does not tell, or not yet. */
  private static long size(ByteArrayOutputStream answer) {
    String text = answer.toString(StandardCharsets.ISO_8859_1);
    int end = text.indexOf(END_OF_HEADERS);
    if (end < 0) {
      return -1;
    }
    Matcher length = LENGTH.matcher(text.substring(0, end + 2));
    return length.find() ? end + END_OF_HEADERS.length() + Long.parseLong(length.group(1)) : -1;
  }
}
