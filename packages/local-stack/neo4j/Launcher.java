import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import picocli.CommandLine;

/**
 * A Neo4j Community server in one process: `java -cp 'lib/*' Launcher.java HOME PASSWORD_FILE`.
 * HOME holds `conf/neo4j.conf` and `data/`. The password is read from a file, so that no list of processes shows it.
 */
public final class Launcher {
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        String password = Files.readString(Path.of(arguments[1])).strip();
        Path conf = home.resolve("conf");
        if (Files.notExists(home.resolve("data/databases/system"))) setInitialPassword(home, conf, password);
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(conf.resolve("neo4j.conf"))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        alignPassword(service, password);
        System.out.println("ready");
    }

    /**
     * Before the first start, also on data that neo4j-admin imported, so that the server never listens with the
     * password everybody knows.
     */
    private static void setInitialPassword(Path home, Path conf, String password) {
        ExecutionContext context = new ExecutionContext(home, conf);
        int exit = new CommandLine(new SetInitialPasswordCommand(context)).execute(password);
        if (exit != 0) throw new IllegalStateException("the initial password was not accepted");
    }

    /** The file is the truth: a password lost and made anew fits the data that is already there. */
    private static void alignPassword(DatabaseManagementService service, String password) {
        service.database("system").executeTransactionally(
                "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("password", password));
    }
}
