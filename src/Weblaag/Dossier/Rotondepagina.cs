using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Indeling;

namespace Rotonde.Weblaag.Dossier;

/// <summary>What every page model of the hosts needs: who acts, in which process, and how a refusal comes back at its field.</summary>
public abstract class Rotondepagina : PageModel
{
    /// <summary>Key of the form (<c>&lt;verzoeksleutel /&gt;</c>), so that a double click does its work once.</summary>
    [BindProperty]
    public Guid Verzoeksleutel { get; set; }

    /// <summary>Who acts; set before the handler runs.</summary>
    public Actor Actor { get; internal set; } = Actor.Anoniem;

    /// <summary>Cancels when the visitor leaves.</summary>
    protected CancellationToken Stop => HttpContext.RequestAborted;

    /// <summary>The clock of this installation.</summary>
    protected TimeProvider Klok => HttpContext.RequestServices.GetRequiredService<TimeProvider>();

    /// <summary>Today in the Netherlands.</summary>
    public DateOnly Vandaag => Klok.Vandaag();

    /// <summary>The process of this form.</summary>
    protected Proces Proces(Doel doel) => new(Actor, doel, Verzoeksleutel);

    /// <summary>May the menu or a button be shown? The handeling decides again.</summary>
    public bool Kan(Gegevenssoort soort, Actie actie = Actie.Lezen) => Beslisser.KanOoit(Actor, actie, soort);

    /// <summary>May the actor read this without a person in view? A page asks it where it shows something else instead, so that no refusal is logged of who only followed a link.</summary>
    public bool KanZonderPersoon(Gegevenssoort soort) => Beslisser.Beslis(Actor, Actie.Lezen, soort, Feiten.Geen, Vandaag).Toegestaan;

    /// <summary>
    /// Ends a form: on success a short word and on to the next page; on refusal the same page with the reason at its field and everything that was typed still there.
    /// </summary>
    /// <param name="uitkomst">The outcome of the handeling.</param>
    /// <param name="boodschap">The word after success; no personal data.</param>
    /// <param name="gelukt">Where to go.</param>
    /// <param name="geweigerd">Shows the same page again.</param>
    /// <param name="voorvoegsel">Name of the input object, so that a field of the refusal finds its place: <c>Invoer</c>.</param>
    protected async Task<IActionResult> RondAfAsync<T>(
        Uitkomst<T> uitkomst, string boodschap, Func<T, IActionResult> gelukt, Func<Task<IActionResult>> geweigerd, string voorvoegsel = "Invoer")
    {
        if (!uitkomst.Gelukt)
        {
            Weiger(uitkomst.Weigering, voorvoegsel);
            return await geweigerd();
        }

        TempData.Meld(boodschap);
        return gelukt(uitkomst.Waarde);
    }

    /// <summary>
    /// Does the work of one of the forms on the page of one thing: on success a short word and the same page anew; on refusal the page with the reason at its
    /// field and everything that was typed still there.
    /// </summary>
    /// <param name="id">Of which thing the page is.</param>
    /// <param name="voorvoegsel">Name of the input object of this form.</param>
    /// <param name="gelukt">The word after success; no personal data.</param>
    /// <param name="werk">The handeling; none is success.</param>
    protected async Task<IActionResult> DoeAsync(Guid id, string voorvoegsel, string gelukt, Func<Task<Weigering?>> werk)
    {
        ArgumentNullException.ThrowIfNull(werk);
        if (ModelState.IsValid)
        {
            if (await werk() is not { } weigering)
            {
                TempData.Meld(gelukt);

                // Every value of this address, so that a page of a part (a line of a plan) comes back to that part.
                var hier = new RouteValueDictionary(RouteData.Values) { ["handler"] = "" };
                hier.Remove("page");
                return RedirectToPage(hier);
            }

            Weiger(weigering, voorvoegsel);
        }

        return await OpnieuwAsync(id);
    }

    /// <summary>Shows the page of this thing again, after a refusal. A page that must read anew does so here.</summary>
    protected virtual Task<IActionResult> OpnieuwAsync(Guid id) => Task.FromResult<IActionResult>(Page());

    /// <summary>Puts a refusal at its field, or above the form when it is about no field.</summary>
    protected void Weiger(Weigering weigering, string voorvoegsel = "Invoer") =>
        ModelState.Weiger(weigering, voorvoegsel);
}
