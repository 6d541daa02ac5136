import { modelOf, openExcel } from "../../support/excel";
import { describeHost } from "../port-contract";

describeHost("hosts/excel over the wire", (workbook) => Promise.resolve(openExcel(modelOf(workbook)).host));
