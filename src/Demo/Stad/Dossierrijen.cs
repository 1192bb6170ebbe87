using Rotonde.Basis;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Privacy.Toestemmingen;

namespace Rotonde.Demo.Stad;

/// <summary>What Privacy must know so that a page can open a piece: whom it is about, and who works with them.</summary>
internal sealed class Dossierrijen(Loterij loterij)
{
    private const string Grondslag = "Wmo 2015 artikel 2.3.2, Jeugdwet artikel 2.3";
    private readonly HashSet<(PersoonId, Relatiesoort, string)> _gezien = [];

    public List<object> Rijen { get; } = [];

    public void Stuk(Guid id, Gegevenssoort soort, IEnumerable<PersoonId> personen, string? opsteller = null, string? team = null, Leefgebied? leefgebied = null)
    {
        var stuk = new Dossierstuk { Id = id, Soort = soort, Opsteller = opsteller, Team = team, Leefgebied = leefgebied };
        stuk.Betrokkenen.AddRange(personen.Distinct().Select(p => new Dossierbetrokkene { Stuk = id, Persoon = p }));
        Rijen.Add(stuk);
    }

    public void Relatie(PersoonId persoon, Relatiesoort soort, string houder, DateOnly van, DateOnly? tot = null, string? grondslag = null)
    {
        if (_gezien.Add((persoon, soort, houder)))
        {
            Rijen.Add(new Behandelrelatie { Id = loterij.Id(van), Persoon = persoon, Soort = soort, Houder = houder, Van = van, Tot = tot, Grondslag = grondslag ?? Grondslag });
        }
    }

    /// <summary>What a person shares with the plan, without which nobody in it would see the goals (C07, C07b).</summary>
    public void DeeltPlan(PersoonId persoon, Guid plan, string naam, DateOnly van) => Rijen.Add(new Deelbesluit
    {
        Id = new DeelbesluitId(loterij.Id(van)), Persoon = persoon, Leefgebied = Leefgebied.Plan, Ontvanger = Houder.Plan(plan), OntvangerNaam = naam,
        Doel = "samen het plan maken", Van = van, GegevenDoor = Houder.Persoon(persoon),
    });
}
