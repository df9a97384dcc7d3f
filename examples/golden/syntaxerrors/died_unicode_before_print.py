print "日本語", x
