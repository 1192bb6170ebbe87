using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Plannen;

/// <summary>Who takes part in a plan, and telling Privacy so.</summary>
internal static class Plandeelname
{
    private const string Grondslag = "Wmo 2015 artikel 2.3.2, Jeugdwet artikel 4.1.2: één gezin, één plan, één regisseur";

    /// <summary>A member reaches what the others share with the plan; the regisseur is active on the plan.</summary>
    public static async Task VertelPrivacyAsync(Behandelrelaties relaties, PlanId plan, PersoonId persoon, string? regisseur, DateOnly vandaag, CancellationToken stop)
    {
        await relaties.StelVastAsync(persoon, Relatiesoort.Planlid, Houder.Plan(plan.Waarde), vandaag, Grondslag, stop);
        if (regisseur is not null)
        {
            await relaties.StelVastAsync(persoon, Relatiesoort.Regisseur, Houder.Medewerker(regisseur), vandaag, Grondslag, stop);
        }
    }

    public static Task<List<PersoonId>> LedenAsync(this GezinDb db, PlanId plan, CancellationToken stop) =>
        db.Planleden.Where(l => l.Plan == plan && l.Tot == null).Select(l => l.Persoon).ToListAsync(stop);

    /// <summary>The regisseur is an Aanspreekpunt of this municipality.</summary>
    public static async Task<Uitkomst<string>> NaamVanRegisseurAsync(Gebruikersregister gebruikers, string subject, CancellationToken stop)
    {
        foreach (var (kandidaat, naam) in await gebruikers.MetRolAsync(Rol.Consulent, stop))
        {
            if (kandidaat == subject)
            {
                return naam;
            }
        }

        return new Weigering("RegisseurIsAanspreekpunt", "Kies als regisseur een Aanspreekpunt dat in deze gemeente werkt.", "Regisseur");
    }

    /// <summary>A running plan that changes is a plan that was adjusted (DOMAIN-MODEL §6.1); whoever agrees must have seen this version.</summary>
    public static void Veranderd(this Plan plan)
    {
        plan.Versie++;
        if (plan.Status == Planstatus.Actief)
        {
            plan.Status = Planstatus.Bijgesteld;
        }
    }
}
