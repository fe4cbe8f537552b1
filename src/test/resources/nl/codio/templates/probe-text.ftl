${markdown(report.text)}
