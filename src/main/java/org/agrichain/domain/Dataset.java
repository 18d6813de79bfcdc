package org.agrichain.domain;

import java.util.List;

/**
 * The whole question: every table of a dataset, checked, in canonical order (sorted by key), with
 * unmodifiable lists. Component names are the table names of {@code datasets/schema} in camel case.
 *
 * @param header one row that names the dataset.
 * @param periods periods of the plan, in order, with their calendar.
 * @param regions leagues and cities, for rolling up.
 * @param sites every place: origins of raw lots, plants, markets, stores.
 * @param rawGroups which raw materials are counted together in the plan's head line.
 * @param materials everything with a mass or a count.
 * @param traits facts about a subject that rules, blends and reports use. A value may be a number
 *     or a word.
 * @param transportClasses ways of hauling.
 * @param distances road distance between two places; holds both ways unless the other way has its
 *     own row.
 * @param supplies raw lots: identical indivisible lots of one material from one origin in one
 *     period.
 * @param recipes processes. The reference input has rate -1.
 * @param recipeFlows what one unit of reference input takes (minus) and gives (plus).
 * @param recipeCosts money per unit of reference input, by account.
 * @param blendLimits limits on a property of a blend: the mix of a recipe's ingredients.
 * @param yieldSeasons how the rate of an output follows a season.
 * @param seasons named curves over the periods.
 * @param lines equipment of one type at one plant.
 * @param lineModes the shift modes of a line besides "off". Costs count once per period in which
 *     the mode is on.
 * @param certificates licences and certificates held by plants or lines.
 * @param requirements which certificate is needed for what. Recipes that take or give a material
 *     with the trait need it.
 * @param grades how an ungraded output is graded, best grade first. Blank: no condition.
 * @param purchases materials that can be bought from outside.
 * @param storages stores: capacity by storage class.
 * @param openingStocks stock at the start.
 * @param closingStocks what is wanted at the end of the last period.
 * @param sales tiers of demand: each market buys so much of a product at so high a price.
 * @param contracts promised deliveries.
 * @param zones places closed to a kind of movement for some periods.
 * @param giNames names with a protected origin.
 * @param assignmentLimits practical limits on whole lots. A blank column means every one.
 * @param limits any other linear limit over a period or the whole plan.
 * @param limitTerms what counts in a limit. A blank column means every one.
 * @param intakeTerms costs or uses that depend on both the lot and the plant.
 * @param actors who earns value added: names and pay.
 * @param stages names of stages of the chain, and the actor whose value added they make.
 * @param haulageCosts what hauliers spend of each yuan of freight; the rest is their surplus.
 * @param households how much one household sells in a year, for income per household.
 * @param retailPrices what consumers pay, for the uplift of each part.
 * @param resources energy, water, work and emissions that activities use, with their factors.
 * @param resourceUses what one unit of an activity uses of a resource.
 * @param productGroups names of groups of products.
 * @param interestSubsidies schemes that pay part of the interest on loans for investments.
 * @param investments lines that could be built or moved in, and then cost a capital charge.
 * @param policies subsidies and taxes per unit of an activity.
 * @param policyTerms what counts in a policy.
 * @param policyTiers rates of a policy, each from a number of extra units on.
 * @param policyClaimants baselines and caps of single claimants, and who may claim at all.
 * @param conversionFloors least processing conversion rates.
 * @param firms which firm owns a place
 */
public record Dataset(
    Header header,
    List<Period> periods,
    List<Region> regions,
    List<Site> sites,
    List<RawGroup> rawGroups,
    List<Material> materials,
    List<Trait> traits,
    List<TransportClass> transportClasses,
    List<Distance> distances,
    List<Supply> supplies,
    List<Recipe> recipes,
    List<RecipeFlow> recipeFlows,
    List<RecipeCost> recipeCosts,
    List<BlendLimit> blendLimits,
    List<YieldSeason> yieldSeasons,
    List<SeasonFactor> seasons,
    List<Line> lines,
    List<LineMode> lineModes,
    List<Certificate> certificates,
    List<Requirement> requirements,
    List<Grade> grades,
    List<Purchase> purchases,
    List<Storage> storages,
    List<OpeningStock> openingStocks,
    List<ClosingStock> closingStocks,
    List<SaleTier> sales,
    List<Contract> contracts,
    List<Zone> zones,
    List<GiName> giNames,
    List<AssignmentLimit> assignmentLimits,
    List<Limit> limits,
    List<LimitTerm> limitTerms,
    List<IntakeTerm> intakeTerms,
    List<Actor> actors,
    List<Stage> stages,
    List<HaulageCost> haulageCosts,
    List<Household> households,
    List<RetailPrice> retailPrices,
    List<Resource> resources,
    List<ResourceUse> resourceUses,
    List<ProductGroup> productGroups,
    List<InterestSubsidy> interestSubsidies,
    List<Investment> investments,
    List<Policy> policies,
    List<PolicyTerm> policyTerms,
    List<PolicyTier> policyTiers,
    List<PolicyClaimant> policyClaimants,
    List<ConversionFloor> conversionFloors,
    List<FirmPlace> firms) {}
