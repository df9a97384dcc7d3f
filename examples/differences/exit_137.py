# A command that ends with status 137 looks as if signal 9 had ended it: Java tells both as 137. The same holds for the other
# signals that nothing survives, and for those that this program has sent to the command. CPython prints 137 and -9.
# Instead: let commands end with statuses below 128.
import subprocess

print(subprocess.run(["sh", "-c", "exit 137"]).returncode)
print(subprocess.run(["sh", "-c", "kill -9 $$"]).returncode)
