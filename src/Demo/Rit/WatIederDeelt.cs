using Rotonde.Basis;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Privacy.Toestemmingen;

namespace Rotonde.Demo.Rit;

/// <summary>C07, C07b: everybody writes parts of their own and shares some; every other reader sees what is shared, and nothing before it is.</summary>
public sealed partial class Demorit
{
    private const string Heup = "heup nog pijnlijk, gebruikt medicijnen";
    private const string DoelVanRiek = "Ik wil mijn huis weer zelf doen";
    private const string DoelVanWouter = "Ik wil mijn school afmaken";
    private const string Halt = "was een keer bij bureau Halt";

    private sealed record EigenDeel(Demoinwoner Van, string Tekst, Leefgebied Leefgebied)
    {
        public bool Gedeeld => WatDeelt(Van).Contains(Leefgebied);
    }

    private static readonly IReadOnlyList<EigenDeel> EigenDelen =
    [
        new(Demoinwoners.Riek, DoelVanRiek, Leefgebied.Plan),
        new(Demoinwoners.Riek, "kookt graag voor anderen", Leefgebied.Plan),
        new(Demoinwoners.Riek, "buur Piet komt elke dag langs", Leefgebied.Netwerk),
        new(Demoinwoners.Riek, Heup, Leefgebied.Gezondheid),
        new(Demoinwoners.Jan, "kan goed klussen", Leefgebied.Plan),
        new(Demoinwoners.Jan, "piekert over het ontslag", Leefgebied.Gezondheid),
        new(Demoinwoners.Els, "houdt van wandelen", Leefgebied.Plan),
        new(Demoinwoners.Els, "heeft vaak hoofdpijn", Leefgebied.Gezondheid),
        new(Demoinwoners.Jeroen, "staat op tijd op", Leefgebied.Plan),
        new(Demoinwoners.Jeroen, "heeft een telefoonrekening niet betaald", Leefgebied.Schulden),
        new(Demoinwoners.Wouter, DoelVanWouter, Leefgebied.Plan),
        new(Demoinwoners.Wouter, "wil later automonteur worden", Leefgebied.Plan),
        new(Demoinwoners.Wouter, Halt, Leefgebied.Justitieel),
        new(Demoinwoners.Wouter, "slaapt slecht", Leefgebied.Gezondheid),
        new(Demoinwoners.Roos, "kan goed met dieren omgaan", Leefgebied.Plan),
        new(Demoinwoners.Roos, "is bang in het donker", Leefgebied.Gezondheid),
    ];

    [Controlepunt("C07", "2025-03-06")]
    private async Task<string> RiekDeeltAsync(CancellationToken stop)
    {
        _plan = (await MetAsync<StartPlan, Uitkomst<PlanId>>(s => s.UitvoerenAsync(new(_gezin, Samira.Subject), Namens(Samira), stop))).Waarde;
        await VoegDoelToeAsync("Riek", [Demoinwoners.Riek], DoelVanRiek, Thema.VerzorgenVerplegenVerhelpen, "weer zelf stofzuigen", stop);

        await SchrijfEnDeelAsync([Demoinwoners.Riek], stop);
        return "van het gezin las vóór het deelbesluit niemand iets van Riek, erna ieder haar doel, plan en netwerk; haar gezondheid leest alleen zijzelf; "
            + "Samira las doel, plan en netwerk al door haar taak, de gezondheid ook erna niet";
    }

    [Controlepunt("C07b", "2025-03-07")]
    private async Task<string> IederDeeltZelfAsync(CancellationToken stop)
    {
        await VoegDoelToeAsync("Wouter", [Demoinwoners.Wouter], DoelVanWouter, Thema.OpvoedenLerenOntwikkelen, "zelf op tijd op school", stop);
        var wie = Demoinwoners.Alle.Where(i => i != Demoinwoners.Riek).ToList();
        await SchrijfEnDeelAsync(wie, stop);
        var delen = EigenDelen.Where(d => wie.Contains(d.Van)).ToList();
        return $"{delen.Count} delen van {wie.Count} mensen, gelezen als elk gezinslid en als Samira, en het doel van Wouter, voor en na ieders deelbesluit: wat niet gedeeld is leest niemand anders, ook Halt en gezondheid van Wouter (16) "
            + "niet door Jan en Els; alleen over Roos (14) lezen zij door hun gezag alles";
    }

    private static Leefgebied[] WatDeelt(Demoinwoner wie) => wie == Demoinwoners.Riek ? [Leefgebied.Plan, Leefgebied.Netwerk] : [Leefgebied.Plan];

    /// <summary>These people write down their parts and then decide what to share; who reads what is looked at before and after.</summary>
    private async Task SchrijfEnDeelAsync(IReadOnlyCollection<Demoinwoner> wie, CancellationToken stop)
    {
        foreach (var deel in EigenDelen.Where(d => wie.Contains(d.Van) && d.Tekst is not (DoelVanRiek or DoelVanWouter)))
        {
            _ = (await MetAsync<VoegAantekeningToe, Uitkomst<AantekeningId>>(v => v.UitvoerenAsync(
                new(_plan, [_persoon[deel.Van]], Aantekeningsoort.Aandachtspunt, deel.Tekst, deel.Leefgebied), Namens(Als(deel.Van)), stop))).Waarde;
        }

        await ZieWieWatLeestAsync(wie, false, stop);
        foreach (var inwoner in wie)
        {
            _ = (await MetAsync<GeefDeelbesluit, Uitkomst<Gedaan>>(g => g.UitvoerenAsync(
                new(_persoon[inwoner], WatDeelt(inwoner), Houder.Plan(_plan.Waarde), "het plan De Vries", "samen het plan maken"), new Proces(Als(inwoner), Doelen.Delen), stop))).Waarde;
        }

        await ZieWieWatLeestAsync(wie, true, stop);
    }

    private async Task ZieWieWatLeestAsync(IReadOnlyCollection<Demoinwoner> van, bool besloten, CancellationToken stop)
    {
        var anders = new List<string>();
        foreach (var lezer in Demoinwoners.Alle.Select(i => (Inwoner: (Demoinwoner?)i, Actor: Als(i))).Append((null, Samira)))
        {
            var plan = await ZiePlanAsync(lezer.Actor, stop);
            var gelezen = plan.Aantekeningen.Select(a => a.Tekst).Concat(plan.Doelen.Select(d => d.EigenWoorden)).ToHashSet();
            anders.AddRange(EigenDelen.Where(d => van.Contains(d.Van) && gelezen.Contains(d.Tekst) != MagLezen(lezer.Inwoner, d, besloten))
                .Select(d => $"{lezer.Actor.Naam} leest '{d.Tekst}' {(gelezen.Contains(d.Tekst) ? "wel" : "niet")}"));
        }

        Zie.Gelijk("", string.Join("; ", anders), $"wie {(besloten ? "na" : "voor")} het deelbesluit anders leest");
    }

    /// <summary>What the script says: the owner, a parent of a child below sixteen, and who it is shared with; plan and network come with the task of Samira (no resident here).</summary>
    private static bool MagLezen(Demoinwoner? lezer, EigenDeel deel, bool besloten) =>
        lezer == deel.Van
        || (deel.Van == Demoinwoners.Roos && (lezer == Demoinwoners.Jan || lezer == Demoinwoners.Els))
        || (deel.Gedeeld && (besloten || lezer is null));
}
