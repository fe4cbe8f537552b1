${report.getClass()}
