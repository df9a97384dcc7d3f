"""A module may import itself."""
import loops.self_import as ME
