using Rotonde.Basis;
using Rotonde.Basis.Parameters;
using Rotonde.Basis.Termijnen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Termijnen;

namespace Rotonde.Berichten.Simulatie;

/// <summary>Counts what passes by.</summary>
internal sealed class Telling
{
    private readonly Dictionary<Berichtsoort, (int Verzonden, int Dubbel, int Beantwoord, int Goed, int Deels)> _soorten = [];
    private readonly SortedDictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<Parameter<Termijn>, (int OpTijd, int TeLaat)> _termijnen = [];
    private Bedrag _ingediendDebet;
    private Bedrag _ingediendCredit;
    private Bedrag _toegekendDebet;
    private Bedrag _toegekendCredit;
    private Bedrag _volgensAntwoorden;

    internal void Verzonden(Bericht bericht, bool dubbel)
    {
        var telling = _soorten.GetValueOrDefault(bericht.Soort);
        _soorten[bericht.Soort] = telling with { Verzonden = telling.Verzonden + 1, Dubbel = telling.Dubbel + (dubbel ? 1 : 0) };
    }

    internal void Beantwoord(Bericht bericht, Bericht antwoord, DateOnly ontvangen, DateOnly beantwoord)
    {
        var uiterlijk = Berichttermijnen.AntwoordUiterlijk(bericht.Soort, ontvangen) ?? DateOnly.MaxValue;
        Termijn(bericht.Soort.Nummer == 323 ? Berichttermijnen.Declaratieantwoord : Berichttermijnen.Retour, beantwoord <= uiterlijk);
        foreach (var code in antwoord.Wortel.Alles().Where(e => e.Naam == "RetourCode" && e.Waarde != "0200"))
        {
            _codes[code.Waarde] = _codes.GetValueOrDefault(code.Waarde) + 1;
        }

        var stand = bericht.Soort.Nummer == 323 ? Geld(bericht, antwoord)
            : Retourbericht.Uit(antwoord).IsGoedgekeurd ? Declaratiestand.Goedgekeurd : Declaratiestand.Afgewezen;
        var telling = _soorten[bericht.Soort];
        _soorten[bericht.Soort] = telling with
        {
            Beantwoord = telling.Beantwoord + 1,
            Goed = telling.Goed + (stand == Declaratiestand.Goedgekeurd ? 1 : 0),
            Deels = telling.Deels + (stand == Declaratiestand.DeelsGoedgekeurd ? 1 : 0),
        };
    }

    internal void Termijn(Parameter<Termijn> termijn, bool opTijd)
    {
        var (goed, laat) = _termijnen.GetValueOrDefault(termijn);
        _termijnen[termijn] = opTijd ? (goed + 1, laat) : (goed, laat + 1);
    }

    internal Simulatieverslag Verslag(Simulatieplan plan, Bedrag bijGemeente, Bedrag bijAanbieders)
    {
        var betekenis = Releasegegevens.V32.Codelijsten["WJ001"];
        return new(
            plan,
            [.. Berichtsoort.Alle.Where(_soorten.ContainsKey).Select(s => _soorten[s] is var t ? new Soorttelling(s, t.Verzonden, t.Dubbel, t.Beantwoord, t.Goed, t.Deels) : null!)],
            [.. _codes.Select(c => new Codetelling(c.Key, betekenis.Betekenis(c.Key), c.Value))],
            [
                Regel("Retour", Berichttermijnen.Retour, plan),
                Regel("Declaratieantwoord", Berichttermijnen.Declaratieantwoord, plan),
                Regel("Start of stop gemeld", Berichttermijnen.Levering, plan),
                Regel("Toewijzing of antwoord op verzoek", Berichttermijnen.Verzoek, plan),
                Regel("Besluit na onderzoek", Berichttermijnen.Onderzoek, plan),
            ],
            new(_ingediendDebet, _ingediendCredit, _toegekendDebet, _toegekendCredit, _volgensAntwoorden, bijGemeente, bijAanbieders));
    }

    private Termijntelling Regel(string wat, Parameter<Termijn> termijn, Simulatieplan plan)
    {
        var (opTijd, teLaat) = _termijnen.GetValueOrDefault(termijn);
        return new($"{wat} binnen {termijn.Op(plan.Begin)?.Waarde}", opTijd, teLaat);
    }

    private Declaratiestand Geld(Bericht declaratie, Bericht antwoord)
    {
        var stand = Declaratieloop.Na(antwoord);
        var oordeel = Declaratieantwoord.Uit(antwoord).Oordeel;
        _volgensAntwoorden += oordeel?.Toegekend ?? Bedrag.Nul;
        var terug = oordeel?.Clienten.SelectMany(c => c.Prestaties).Select(p => p.Prestatie.ReferentieNummer).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var regel in Declaratiebericht.Uit(declaratie).Clienten.SelectMany(c => c.Prestaties))
        {
            var toegekend = stand != Declaratiestand.Afgewezen && !terug.Contains(regel.ReferentieNummer);
            if (regel.IsCredit)
            {
                _ingediendCredit -= regel.IngediendBedrag;
                _toegekendCredit -= toegekend ? regel.IngediendBedrag : Bedrag.Nul;
            }
            else
            {
                _ingediendDebet += regel.IngediendBedrag;
                _toegekendDebet += toegekend ? regel.IngediendBedrag : Bedrag.Nul;
            }
        }

        return stand;
    }
}
