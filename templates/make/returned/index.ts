import { cityManagement } from "./city-management";
import { commerceBureau } from "./commerce-bureau";
import { developmentReform } from "./development-reform";
import { ecologyBureau } from "./ecology-bureau";
import { emergencyBureau } from "./emergency-bureau";
import { housingBureau } from "./housing-bureau";
import { industryBureauCorrected, industryBureauFirst } from "./industry-bureau";
import { minquanCounty } from "./minquan-county";
import { naturalResources } from "./natural-resources";
import type { ReturnedSample } from "./returned-sample";
import { roadMaintenance } from "./road-maintenance";
import { waterBureau } from "./water-bureau";
import { xiayiCounty } from "./xiayi-county";
import { yongchengCity } from "./yongcheng-city";
import { zhechengCounty } from "./zhecheng-county";

export type { FormTruth, ItemTruth, ReturnedSample, ReturnTruth, TableTruth } from "./returned-sample";

/** What came back for 2019年4月上旬, one workbook a return; each call lays them out anew. */
export function returnedSamples(): ReturnedSample[] {
  return [
    minquanCounty(),
    xiayiCounty(),
    zhechengCounty(),
    yongchengCity(),
    ecologyBureau(),
    waterBureau(),
    cityManagement(),
    naturalResources(),
    developmentReform(),
    industryBureauFirst(),
    industryBureauCorrected(),
    housingBureau(),
    emergencyBureau(),
    roadMaintenance(),
    commerceBureau(),
  ];
}
