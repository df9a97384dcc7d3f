package org.minipy.interpreter;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.Set;
import org.minipy.runtime.memory.PyObject;

/** Which package may know which: the rooms of the three modules, from the bottom up. */
@AnalyzeClasses(packages = "org.minipy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String GRAMMAR = "org.minipy.grammar..";
  private static final String RUNTIME = "org.minipy.runtime..";
  private static final String ALGORITHM = "org.minipy.runtime.algorithm..";
  private static final String MEMORY = "org.minipy.runtime.memory..";
  private static final String MODULES = "org.minipy.runtime.modules..";
  private static final String INTERPRETER = "org.minipy.interpreter..";
  private static final String CLI = "org.minipy.interpreter.cli..";

  /** Parts that are one knot: an object needs its type, a type its methods, a call its errors. */
  private static final Set<String> KERNEL = Set.of("object", "call", "protocol", "error", "types", "host");

  private static final Set<String> EVALUATOR = Set.of("frame", "node", "generator");

  @ArchTest
  static final ArchRule grammarKnowsNothingOfTheRest = onlyKnows(GRAMMAR, GRAMMAR, "org.antlr..");

  @ArchTest
  static final ArchRule algorithmsKnowNothing = onlyKnows(ALGORITHM, ALGORITHM);

  @ArchTest
  static final ArchRule memoryKnowsNothingAboveIt = onlyKnows(MEMORY, MEMORY);

  @ArchTest
  static final ArchRule runtimeKnowsNothingOfTheInterpreter = onlyKnows(RUNTIME, RUNTIME);

  @ArchTest
  static final ArchRule kernelKnowsNoModules =
      noClasses().that().resideInAPackage(RUNTIME).and().resideOutsideOfPackage(MODULES)
          .should().dependOnClassesThat().resideInAPackage(MODULES);

  @ArchTest
  static final ArchRule evaluatorKnowsNothingAboveIt =
      noClasses().that().resideInAnyPackage(interpreter("frame", "node", "generator"))
          .should().dependOnClassesThat()
              .resideInAnyPackage(interpreter("lower", "tree", "imports", "host", "lib", "cli"));

  @ArchTest
  static final ArchRule loweringKnowsNothingAboveIt =
      noClasses().that().resideInAnyPackage(interpreter("lower"))
          .should().dependOnClassesThat().resideInAnyPackage(interpreter("imports", "host", "lib", "cli"));

  @ArchTest
  static final ArchRule nothingKnowsTheCommandLine =
      noClasses().that().resideOutsideOfPackage(CLI).should().dependOnClassesThat().resideInAPackage(CLI);

  @ArchTest
  static final ArchRule roomsAreFreeOfCycles = slices().assignedFrom(new Rooms()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule countsChangeInMemoryOnly =
      noClasses().that().resideOutsideOfPackage(MEMORY).should().setField(PyObject.class, "refcnt");

  @ArchTest
  static final ArchRule onlyTheCommandLineTouchesTheProcess =
      noClasses().that().resideOutsideOfPackage(CLI)
          .should().accessField(System.class, "out")
          .orShould().accessField(System.class, "err")
          .orShould().accessField(System.class, "in")
          .orShould().callMethod(System.class, "exit", int.class)
          .orShould().callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule noReflection =
      noClasses().should().dependOnClassesThat(resideInAPackage("java.lang.reflect.."));

  @ArchTest
  static final ArchRule noSlowFormatting =
      noClasses().should().callMethod(String.class, "format", String.class, Object[].class)
          .orShould().callMethod(String.class, "formatted", Object[].class)
          .because("it costs a start 17 ms");

  private static ArchRule onlyKnows(String room, String... known) {
    DescribedPredicate<JavaClass> allowed =
        resideInAnyPackage(known).or(resideInAnyPackage("java..", "javax.net..", "sun.misc.."))
        .or(describe("are primitive", JavaClass::isPrimitive)).or(describe("are arrays", JavaClass::isArray));
    return classes().that().resideInAPackage(room)
        .should().onlyDependOnClassesThat(allowed.as("belong to " + String.join(" or ", known)));
  }

  private static String[] interpreter(String... rooms) {
    return Arrays.stream(rooms).map(room -> "org.minipy.interpreter." + room + "..").toArray(String[]::new);
  }

  /** Each package below a module is a room, except that the kernel and the evaluator are one each. */
  private static final class Rooms implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass c) {
      String[] parts = c.getPackageName().split("\\.");
      if (parts.length < 4) {
        return SliceIdentifier.ignore();
      }
      String room = parts[3];
      if (parts[2].equals("runtime") && KERNEL.contains(room)) {
        room = "kernel";
      } else if (parts[2].equals("interpreter") && EVALUATOR.contains(room)) {
        room = "evaluator";
      }
      return SliceIdentifier.of(parts[2], room);
    }

    @Override
    public String getDescription() {
      return "rooms";
    }
  }
}
