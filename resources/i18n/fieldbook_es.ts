<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AsideCard</name>
    <message>
      <source>A file of somebody who is not known here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both are kept. Its vault was copied: ask which computer goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not tried yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here is lost. What waits for another bundle follows by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>since {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{station} has two histories from entry {seq} on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{station}, bundle {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AttentionCard</name>
    <message numerus="yes">
      <source>%Ln drafts wait to be finished</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files were kept aside</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln questions from headquarters wait for a reply</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln records are incomplete</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln records have not left this computer yet</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln records were changed by two people at once</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln referrals are overdue</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Look: {matter}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Requiere atención</translation>
    </message>
    <message numerus="yes">
      <source>No receipt for %Ln days: bring the stick, or ask</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing waits for you</source>
      <translation>Nada le espera</translation>
    </message>
  </context>
  <context>
    <name>BackupsCard</name>
    <message>
      <source>A rehearsal restores a backup beside this vault, opens it, walks its whole journal, and throws it away again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back up now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypted, read back and compared; the newest three stay. Afterwards once a day into the same folder, whenever it is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last backup: {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase of that time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rehearse a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no backup yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your passphrase, to rehearse</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BundleCard</name>
    <message>
      <source>Bundle {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} earlier ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} entries</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BusyCard</name>
    <message>
      <source>Beginning …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} so far</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CareCard</name>
    <message>
      <source>A question to the station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase what this record says …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every revision loses its answers. Nobody can bring them back; bundles that left stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It counts again, with the answers that it had.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It leaves every list and every count. Nothing is deleted: the history stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No reply yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions and care</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason for erasing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason for taking it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason for withdrawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorded by mistake? Withdraw it …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the withdrawal back …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why? The reason stays for good, so name nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your reply to headquarters</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoiceList</name>
    <message>
      <source>What fits</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoicesField</name>
    <message>
      <source>Remove {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type or choose</source>
      <translation>Escriba o elija</translation>
    </message>
  </context>
  <context>
    <name>CrashPage</name>
    <message>
      <source>Copy the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock and begin again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong in Fieldbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report says where in the program it happened, and nothing of what you typed (X001)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was saved is safe, and drafts are kept as you type. This is a mistake of the program, not yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>X001</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>Amend this record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do or find anything</source>
      <translation>Hacer o buscar cualquier cosa</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help for this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock now</source>
      <translation>Bloquear ahora</translation>
    </message>
    <message>
      <source>New one in this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New {label}</source>
      <translation>Nuevo: {label}</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Atrasados</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Security</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>Undo the last save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbook</source>
      <translation>Libro Excel</translation>
    </message>
  </context>
  <context>
    <name>DraftsPage</name>
    <message>
      <source>Discard {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept as you type, on this computer only; never sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you type is kept here until you save it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}, being amended</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FigureField</name>
    <message>
      <source>More about this figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileField</name>
    <message>
      <source>Files are added on the page of their record.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilesCard</name>
    <message>
      <source>Add as evidence, untouched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add as illustration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add as illustration, cleaned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fieldbook does not look into this sort of file; it may say where it was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand out a copy of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How is the file to be kept?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never add material that shows the sexual abuse of a child: write the reference of the system that may hold it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No capture data was found in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None yet. A file is encrypted at once; the original stays where it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or drop a file here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in a few words why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The camera wrote into it: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The copy lies outside the vault, readable to all. The journal remembers that you made it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reason stays for good, so name nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is it for?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall the copy lie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which file?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working on the file …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>headquarters asks for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>headquarters has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not on this computer yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a readable copy outside the vault. Delete it when it has served.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilesChoice</name>
    <message numerus="yes">
      <source>%Ln files wait, {size} in all.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Headquarters asks for %Ln of them.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No file waits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With attached files</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FirstRunPage</name>
    <message>
      <source>A station in the field</source>
      <translation>Un puesto sobre el terreno</translation>
    </message>
    <message>
      <source>As it stands in reports.</source>
      <translation>Tal como figura en los informes.</translation>
    </message>
    <message>
      <source>At least 12 characters; best five words that do not belong together.</source>
      <translation>Al menos 12 caracteres; mejor cinco palabras sin relación entre sí.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Choose a passphrase</source>
      <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>For example: Sector East, tablet 4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headquarters</source>
      <translation>Sede central</translation>
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation>Ocultar la frase</translation>
    </message>
    <message>
      <source>It encrypts every record on this computer. If it is lost, nobody can open them.</source>
      <translation>Cifra todos los registros de este equipo. Si se pierde, nadie podrá abrirlos.</translation>
    </message>
    <message>
      <source>Make this headquarters</source>
      <translation>Crear esta sede</translation>
    </message>
    <message>
      <source>Make this station</source>
      <translation>Crear este puesto</translation>
    </message>
    <message>
      <source>Making the vault …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of this office</source>
      <translation>Nombre de esta oficina</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>Restore from a backup instead</source>
      <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Mostrar la frase</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>La misma otra vez</translation>
    </message>
    <message>
      <source>These names go with every record and cannot be changed.</source>
      <translation>Estos nombres acompañan cada registro y no se pueden cambiar.</translation>
    </message>
    <message>
      <source>This computer is for</source>
      <translation>Este equipo es para</translation>
    </message>
    <message>
      <source>Welcome to Fieldbook</source>
      <translation>Bienvenido a Fieldbook</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
  </context>
  <context>
    <name>FormFrame</name>
    <message numerus="yes">
      <source>%n problems to mend before this can be saved</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>1 problem to mend before this can be saved</source>
      <translation>1 punto por corregir antes de guardar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Draft saved {0}</source>
      <translation>Borrador guardado {0}</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>In a few words, for example: a second report came in. It stays with the record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping the draft …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New {0}</source>
      <translation>Nuevo: {0}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save and add another</source>
      <translation>Guardar y añadir otro</translation>
    </message>
    <message>
      <source>Tab moves on, Ctrl+S saves, Esc closes and keeps the draft</source>
      <translation>Tab avanza, Ctrl+S guarda, Esc cierra y conserva el borrador</translation>
    </message>
    <message>
      <source>Why does it change?</source>
      <translation>¿Por qué cambia?</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, saved before</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GapList</name>
    <message>
      <source>Still missing; it can be saved all the same</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GuessingCard</name>
    <message>
      <source>Anybody at the keyboard can bring it about, and it hinders nobody who copied the vault. The recovery sheet and headquarters' key still open it afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Destroy after %n wrong ones in a row</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Never destroy anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong passphrases</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HeadquartersPage</name>
    <message numerus="yes">
      <source>%Ln bundles were taken in now</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>1 bundle was taken in now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A receipt is written beside each bundle; it goes back to the station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of the stick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bundles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bundles (*.fbb)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bundles received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code {code}. The station takes it in like a receipt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enrol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enrol a station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enrolment cards (*.fbc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give every station your card. It brings its own card back; look at that, call the officer, and compare the code by voice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its bundles can be taken in from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at a station's card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No bundle has been taken in yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing more could be taken in yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening, checking and taking in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our card is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions without a reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say these to the station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stations</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>Take in a bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no bundle in this folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what the station says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they send is taken in whole, or not at all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall it be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall our card be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall receipts be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which bundle?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which card came from the station?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which folder?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write our card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} in {folder}. It holds no secret; give it to every station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{station} is enrolled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{station}, {officer}. Call them on a number that you know.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HelpPage</name>
    <message>
      <source>Guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The guide is inside the program and needs no network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topics</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message numerus="yes">
      <source>%Ln revisions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>1 revision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held, not to be erased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Identity opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identity sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It counts nowhere from here on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer changed; open revisions were joined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Released from the hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This revision came from a newer Fieldbook, or it was erased; it is kept as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirado</translation>
    </message>
  </context>
  <context>
    <name>IdentityCard</name>
    <message>
      <source>Change …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Go on writing down who this is …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden again in {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It opens to the victim liaison and to whoever wrote it. Ask one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is kept that names this person. That is enough for most work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason for opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sealed {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why? The reason stays for good, so name nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down who this is …</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message>
      <source>1. The form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2. The filled file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A filled template, comma-separated values, or JSON lines. You see what would become of every row before anything is taken in. The same file taken in twice adds nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A template is a workbook with a column for each question, lists to choose from, and a guide. It can be filled on any computer, without Fieldbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <source>Excel workbooks (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill it in any spreadsheet program, then choose it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Looking at every row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Many records at once, from a sheet that somebody else can fill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been taken in yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows to be mended go into a file of their own beside this one, with the reason at each row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheets and lists ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. Nothing was taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take rows in as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take {count} in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking the rows in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Template written: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type or choose</source>
      <translation>Escriba o elija</translation>
    </message>
    <message>
      <source>Where shall the template be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which file shall be taken in?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write what to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} drafts taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} held already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} records taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows are to be mended: they are in {file}, with the reason at each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} rows of {name} were held already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to be mended</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>JoinCard</name>
    <message>
      <source>Call headquarters on a number that you know, and compare the code by voice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enrolled with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say these to headquarters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take in a card again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take in headquarters' card: a small file that ends in .fbc. It holds no secret.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take in the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three steps, once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what headquarters says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write your card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write your own card, on the same stick, and hand it to headquarters.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeysPage</name>
    <message>
      <source>Back; what was typed is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save and begin another one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last row once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the next question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today, in a question for a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whatever can be done can be done without the mouse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While typing a record</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LanguageBox</name>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
  </context>
  <context>
    <name>ListPage</name>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Conflict</source>
      <translation>Conflicto</translation>
    </message>
    <message>
      <source>Ctrl+N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Empty the search</source>
      <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
      <source>Enter opens</source>
      <translation>Intro abre</translation>
    </message>
    <message>
      <source>Enter opens, Ctrl+N begins a new one, Ctrl+D duplicates</source>
      <translation>Intro abre, Ctrl+N empieza uno nuevo, Ctrl+D duplica</translation>
    </message>
    <message>
      <source>F6 or Ctrl+F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incomplete</source>
      <translation>Incompleto</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>New {label}</source>
      <translation>Nuevo: {label}</translation>
    </message>
    <message>
      <source>Newest change</source>
      <translation>Último cambio</translation>
    </message>
    <message>
      <source>Nothing here yet</source>
      <translation>Aquí todavía no hay nada</translation>
    </message>
    <message>
      <source>Nothing saved yet</source>
      <translation>Nada guardado todavía</translation>
    </message>
    <message>
      <source>Of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only {plural}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Search every word</source>
      <translation>Buscar cualquier palabra</translation>
    </message>
    <message>
      <source>Show {count} in other lists too</source>
      <translation>Mostrar también {count} en otras listas</translation>
    </message>
    <message>
      <source>Showing 1 to {shown} of {total}</source>
      <translation>1 a {shown} de {total}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Cuáles</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>{count} found in {plural}</source>
      <translation>{count} encontrados: {plural}</translation>
    </message>
  </context>
  <context>
    <name>LockPage</name>
    <message>
      <source>All records on this computer are encrypted.</source>
      <translation>Todos los registros de este equipo están cifrados.</translation>
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation>Ocultar la frase</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Opening …</source>
      <translation>Abriendo …</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Mostrar la frase</translation>
    </message>
    <message>
      <source>The passphrase is lost</source>
      <translation>Se perdió la frase</translation>
    </message>
    <message>
      <source>Type the passphrase of this computer's vault.</source>
      <translation>Escriba la frase de la bóveda de este equipo.</translation>
    </message>
    <message>
      <source>Type the passphrase.</source>
      <translation>Escriba la frase de contraseña.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Wait {seconds} s</source>
      <translation>Espere {seconds} s</translation>
    </message>
  </context>
  <context>
    <name>LookalikeCard</name>
    <message>
      <source>Not the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These may be the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is said to be the same is kept and counted once. Not the same is remembered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>match key {key}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MeasureCard</name>
    <message>
      <source>Against recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing may be counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the record of {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorded one by one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take what is computed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>computed, against recorded</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>in %Ln records</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>in 1 record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} more figures are in the workbook</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>A recovery sheet is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Bloquear ahora</translation>
    </message>
    <message>
      <source>Navigation</source>
      <translation>Navegación</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Atrasados</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>Puestos</translation>
    </message>
    <message>
      <source>Workbook</source>
      <translation>Libro Excel</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>Put this message away</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OfficersCard</name>
    <message>
      <source>Add officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Officers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoke for certain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoke {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same once more</source>
      <translation>La misma otra vez</translation>
    </message>
    <message>
      <source>Their passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} (you)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OpeningsCard</name>
    <message>
      <source>Nobody has opened one yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Openings of identities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} earlier ones are listed by: fieldbook identity openings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Outline</name>
    <message numerus="yes">
      <source>%n still missing</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to mend</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Empezado</translation>
    </message>
    <message>
      <source>Complete</source>
      <translation>Completo</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Nada aún</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
  </context>
  <context>
    <name>OverduePage</name>
    <message numerus="yes">
      <source>%Ln days late</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Every referral has its answer in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue</source>
      <translation>Atrasados</translation>
    </message>
    <message>
      <source>Referrals without an answer after one day, three days or two weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OverviewPage</name>
    <message>
      <source>Adding up …</source>
      <translation>Sumando …</translation>
    </message>
    <message>
      <source>As of {when}</source>
      <translation>A fecha de {when}</translation>
    </message>
    <message>
      <source>Begin with an operation; its numbers and charts will stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New operation</source>
      <translation>Nueva operación</translation>
    </message>
    <message>
      <source>Nothing to add up yet</source>
      <translation>Todavía no hay nada que sumar</translation>
    </message>
    <message>
      <source>Operations</source>
      <translation>Operaciones</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Records by month</source>
      <translation>Registros por mes</translation>
    </message>
    <message>
      <source>Victims recorded one by one</source>
      <translation>Víctimas registradas una a una</translation>
    </message>
    <message>
      <source>preliminary: numbers may still change</source>
      <translation>provisional: las cifras pueden cambiar</translation>
    </message>
    <message>
      <source>{unit}, sources disagree</source>
      <translation>{unit}, las fuentes difieren</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>Back (Esc)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Do or find anything</source>
      <translation>Hacer o buscar cualquier cosa</translation>
    </message>
    <message>
      <source>Nothing fits. Try fewer letters.</source>
      <translation>Nada coincide. Pruebe con menos letras.</translation>
    </message>
    <message>
      <source>What do you want to do or find?</source>
      <translation>¿Qué quiere hacer o buscar?</translation>
    </message>
    <message>
      <source>↑ ↓ choose, Enter does it, Esc closes</source>
      <translation>↑ ↓ eligen, Intro ejecuta, Esc cierra</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>Page {page} of {pages}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PaperPage</name>
    <message>
      <source>It is readable to all. Delete it when it has served.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is printed or saved lies outside the vault: whoever finds it can read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall the PDF lie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is saved outside the vault</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PassphraseCard</name>
    <message>
      <source>Change passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new one again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new one once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase until now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your passphrase</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PickedField</name>
    <message>
      <source>Type or choose</source>
      <translation>Escriba o elija</translation>
    </message>
  </context>
  <context>
    <name>PickedPage</name>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>The records behind this number</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlaceField</name>
    <message>
      <source>More about this place</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlaceNameField</name>
    <message>
      <source>Type or choose</source>
      <translation>Escriba o elija</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be mended</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewModel</name>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewTable</name>
    <message>
      <source>What would become of each row</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Question</name>
    <message>
      <source>Answer it after all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it is right all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why there is no answer (Ctrl+M)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optional</source>
      <translation>opcional</translation>
    </message>
    <message>
      <source>{0}, optional</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReasonStrip</name>
    <message>
      <source>Decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is kept with the decision. Nothing that was recorded is changed or lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in a few words why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why are they not the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why are they the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why is it open again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why is the computed number taken?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why is this number taken?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReconcilePage</name>
    <message numerus="yes">
      <source>%Ln figures</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>1 figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No figures yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not the same: it is not asked again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once something is recorded for this operation, its numbers stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reconciliation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken. The other numbers stay as they were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The computed number is taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same: counted once from now on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To look at</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordPage</name>
    <message numerus="yes">
      <source>%Ln revisions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln revisions are open at the same time</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amend</source>
      <translation>Modificar</translation>
    </message>
    <message>
      <source>Ctrl+E</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate (Ctrl+D)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every number side by side: as stated, computed, recorded; and what looks alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on amending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>It is kept safely. If it is newer, it will appear once this computer is updated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is saved and can be sent. Amend it to see what is asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print or save as PDF (Ctrl+P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reconcile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved in spite of a warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is still missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>This came from a newer Fieldbook, or it was erased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two people changed it without seeing each other's change; one of them is shown here. Look at the history, then amend: saving joins them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn: it counts nowhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbook</source>
      <translation>Libro Excel</translation>
    </message>
    <message>
      <source>changed {when}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecoveryCard</name>
    <message>
      <source>Any {need} of {of} shares open this vault; proven: {proven}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headquarters' recovery key opens this vault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headquarters' recovery key was not given to this vault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If every passphrase is lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print a recovery sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prove a share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take in headquarters' recovery card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no recovery sheet yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type its words. Nothing is opened or shown; two shares should be proven once.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecoveryKeyCard</name>
    <message>
      <source>A file for the safe that opens stations whose passphrases are lost, apart from the key that opens their bundles. Nothing of it stays here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer a station's request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation>Ocultar la frase</translation>
    </message>
    <message>
      <source>Its passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase of the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recovery key for stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Mostrar la frase</translation>
    </message>
    <message>
      <source>The officer must read this code to you: {code}. Hand the answer over only if it is the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same once more</source>
      <translation>La misma otra vez</translation>
    </message>
  </context>
  <context>
    <name>RescuePage</name>
    <message>
      <source>Answers (*.fba)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least 12 characters; best five words that do not belong together.</source>
      <translation>Al menos 12 caracteres; mejor cinco palabras sin relación entre sí.</translation>
    </message>
    <message>
      <source>Back to the lock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By headquarters' recovery key instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the recovery sheet instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headquarters opens this vault for you, after you have spoken with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation>Ocultar la frase</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open with these shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recovery requests (*.fbq)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Mostrar la frase</translation>
    </message>
    <message>
      <source>Take in the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name as it stands in reports; empty for the first who leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase is lost</source>
      <translation>Se perdió la frase</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>La misma otra vez</translation>
    </message>
    <message>
      <source>Type the words of as many shares as the sheet asks for, one share a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall the request be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which answer came from headquarters?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose passphrase is lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optional</source>
      <translation>opcional</translation>
    </message>
    <message>
      <source>{name} is written. Carry it to headquarters and read them this code: {code}. Leave this page open; only it can open the answer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ResultsBox</name>
    <message numerus="yes">
      <source>%Ln bundles that had waited followed.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln records now have several open revisions.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>1 bundle that had waited followed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 record now has several open revisions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. The receipt {name} was written again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put this message away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{entries} entries of {officer}. The receipt {name} lies beside it: hand it back.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{station}: %Ln records received</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{station}: 1 record received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{station}: everything in this bundle was held already</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReturnCard</name>
    <message>
      <source>Back to a station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions, corrections and erasures. A station learns only of the records it wrote itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write for the station</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RoadNotices</name>
    <message>
      <source>Take in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write bundle</source>
      <translation>Escribir el paquete</translation>
    </message>
    <message numerus="yes">
      <source>{label} is in, with %Ln bundles</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{label} is in, with 1 bundle</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{label} is in: %Ln records can go with it</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{label} is in: 1 record can go with it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RowsField</name>
    <message>
      <source>Add {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+I; Ctrl+D repeats the row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines copied from a spreadsheet (Ctrl+Shift+V)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {0} is removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>Security</name>
    <message>
      <source>Hide the passphrase</source>
      <translation>Ocultar la frase</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Mostrar la frase</translation>
    </message>
  </context>
  <context>
    <name>SecurityPage</name>
    <message numerus="yes">
      <source>After %n wrong passphrases in a row the officers' slots are destroyed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Answers (*.fba)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headquarters' recovery key opens this vault from now on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was restored, its journal is whole ({entries} entries), and it was thrown away again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its key was changed. A copy made before still opens for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recovery cards (*.fbk)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recovery keys (*.age)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recovery requests (*.fbq)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Security</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>Share {number} is right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup is whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The old one opens nothing any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase was tried. It is theirs alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recovery key is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recovery sheet is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This backup can be restored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall its card be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall the answer be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall the backup be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall the key be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall the sheet be written, to be printed?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which backup?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which card came from headquarters?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which key?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which request?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who may unlock these records, and how they are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong passphrases destroy nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your passphrase was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key}: keep it in a safe, on no computer. {card}: give it to every station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is now: {role}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} may no longer unlock this vault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} may unlock this vault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: print it, give each page to another person, and delete the file.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SendPage</name>
    <message numerus="yes">
      <source>%Ln attached files are in it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln attached files arrived too.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln records wait to be sent or to be confirmed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln records written. Safe to remove.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>1 record waits to be sent or to be confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 record written. Safe to remove.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bundle {numbers}. Nothing is lost; headquarters will say what it needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bundle {number}, {name}, was read back and is whole. Its last entry is {code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bundles sent</source>
      <translation>Paquetes enviados</translation>
    </message>
    <message>
      <source>Enrolment cards (*.fbc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From headquarters (*.fbr *.fbb)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been sent yet.</source>
      <translation>Todavía no se ha enviado nada.</translation>
    </message>
    <message>
      <source>Nothing is lost. Tell headquarters whether this vault was copied or restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing waits to be sent</source>
      <translation>Nada espera ser enviado</translation>
    </message>
    <message>
      <source>Now write your own card and hand it to headquarters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sealed file; only headquarters can open it</source>
      <translation>Un solo archivo sellado; solo la sede puede abrirlo</translation>
    </message>
    <message>
      <source>Questions are listed below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questions from headquarters</source>
      <translation>Preguntas de la sede</translation>
    </message>
    <message>
      <source>Send to headquarters</source>
      <translation>Enviar a la sede</translation>
    </message>
    <message>
      <source>Stick or folder</source>
      <translation>Memoria USB o carpeta</translation>
    </message>
    <message>
      <source>Take in a receipt</source>
      <translation>Recibir un acuse</translation>
    </message>
    <message>
      <source>They are marked as received.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are waiting to be sent: write a bundle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the card of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This receipt was taken in before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This was taken in before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall the bundle be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall your card be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which card came from headquarters?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which receipt or file of headquarters?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write bundle</source>
      <translation>Escribir el paquete</translation>
    </message>
    <message>
      <source>Write bundle to {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes everything that headquarters has not confirmed, reads it back and compares it.</source>
      <translation>Escribe todo lo que la sede no ha confirmado, lo relee y lo compara.</translation>
    </message>
    <message>
      <source>Writing the bundle. Leave the stick in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can send your records now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your card is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} asks for earlier entries again</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{name} holds %Ln more of your records</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{name} holds 1 more of your records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} holds two histories of this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} in {folder}. Hand it to headquarters, then call them and compare the code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} keeps a bundle aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} sent word</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{name} sent word about %Ln records</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{name} sent word about 1 record</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>As the computer has them</source>
      <translation>Como el equipo</translation>
    </message>
    <message>
      <source>As the language has them</source>
      <translation>Como el idioma</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>How Fieldbook looks and speaks on this computer</source>
      <translation>Aspecto e idioma de Fieldbook en este equipo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Idioma de la ventana</translation>
    </message>
    <message>
      <source>Larger controls, for fingers</source>
      <translation>Controles más grandes, para los dedos</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Now: {example}</source>
      <translation>Ahora: {example}</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Números</translation>
    </message>
    <message>
      <source>Records stay the same in every language.</source>
      <translation>Los registros son los mismos en cualquier idioma.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Size of the text</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>Touch</source>
      <translation>Táctil</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message numerus="yes">
      <source>%Ln drafts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln records</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln records wait to be sent</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>1 draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 record waits to be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypted</source>
      <translation>Cifrado</translation>
    </message>
    <message>
      <source>Headquarters</source>
      <translation>Sede central</translation>
    </message>
    <message>
      <source>Headquarters has everything</source>
      <translation>La sede lo tiene todo</translation>
    </message>
    <message>
      <source>Nothing recorded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These records were restored or copied: they are a device of their own now</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>States</name>
    <message>
      <source>Conflict</source>
      <translation>Conflicto</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>Incompleto</translation>
    </message>
    <message>
      <source>Needs a newer Fieldbook</source>
      <translation>Requiere un Fieldbook más reciente</translation>
    </message>
    <message>
      <source>No name yet</source>
      <translation>Sin nombre aún</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Received by headquarters</source>
      <translation>Recibido por la sede</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Enviado</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirado</translation>
    </message>
  </context>
  <context>
    <name>StationsCard</name>
    <message>
      <source>Enrolled stations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None yet. Give your card to a station; it brings one back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last on {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} entries held</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UploadCard</name>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As headquarters gave it; begins with https://.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If headquarters gave one; begins with sha256//.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept inside the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key of the server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Token of this station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upload now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upload nowhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upload server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optional</source>
      <translation>opcional</translation>
    </message>
  </context>
  <context>
    <name>WayBack</name>
    <message>
      <source>Draft discarded</source>
      <translation>Borrador descartado</translation>
    </message>
    <message>
      <source>Nothing differs from what was saved</source>
      <translation>No hay diferencias con lo guardado</translation>
    </message>
    <message>
      <source>Saved, revision {code}</source>
      <translation>Guardado, revisión {code}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undone, revision {code}</source>
      <translation>Deshecho, revisión {code}</translation>
    </message>
  </context>
  <context>
    <name>WaysBack</name>
    <message>
      <source>Type the words of the shares, one share a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which backup? Its folder is named fieldbook-backup-…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Fieldbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was here for 10 minutes. Your drafts are saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restored. Type a passphrase of the time of the backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your drafts are saved.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WorkbookPage</name>
    <message>
      <source>Every figure as it was stated, with who says so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel workbooks (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of all operations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of everything instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One sheet for each form, with the words of the report, the scope, and the source beside every number, and sheets with sums of what may be summed. The file is not encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where shall the workbook be written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbook</source>
      <translation>Libro Excel</translation>
    </message>
    <message>
      <source>Write workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written: {count} sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not encrypted: whoever has the file can read it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>YesNoField</name>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>errors</name>
    <message>
      <source>A change to a saved record needs its reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A {label} has no identity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A {label} is written once and never changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An officer has not opened this vault since its key was changed {count} times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers that stop this from being saved: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entries are missing: {device} comes from {found}, but {next} is next here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry {seq} is not written as an entry must be ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry {seq} is signed by an officer who is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fieldbook cannot show this sort of file itself ({what}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headquarters already has everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headquarters holds an entry {seq} that differs from the one on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No file was written. Send again when there is something new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No identity is kept of this record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No officer of this vault has that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No question was kept. Change the record here if you know better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No receipt was written. Receive the same file again with another folder for receipts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No record was marked. Choose the file that headquarters wrote; its name ends in .fbr.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No record was marked. Give it to the station it was made for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No record was marked. Tell headquarters at once; keep this computer as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No reply was kept. List the questions to find its code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No station wrote this record, so there is nobody to ask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody else here could open the identities that are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody else here may appoint officers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here may open identities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was enrolled. Compare it again by voice; if it still differs, the card was exchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Ask a supervisor to do it, or to give you another role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Choose a folder whose name begins with fieldbook-backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Choose the file that the other side wrote for this very purpose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Close the other window or wait until its command ends, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Install the newer Fieldbook on this computer, then open the vault again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Keep the folder; restore the newest backup into another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Let another officer unlock it; that also ends what was begun.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Let everybody unlock it once, or revoke whoever no longer comes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Look at the list of officers for the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Make another officer a supervisor first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Open it, or name an empty folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Type it again; capital letters count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been changed. Wait {wait_s} seconds, then type it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been done. Use the printed recovery sheet of this vault instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been made. Name the right folder, or set up a station there first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been made. Use at least {least} characters, best five words that do not belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been opened. Compare every word with the paper, and take shares of one sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been opened. Install Fieldbook again with its own libraries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been opened. Put the vault on a disk of this computer; carry records by bundle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was added. Add it with its capture data, or save it as JPEG or PNG first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was added. Choose one file of at most {most_mib} MiB that is not empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was added. Give one object, or a list of objects, as shown by: fieldbook forms --json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Appoint another victim liaison, or make a recovery sheet; let the present liaison unlock once; then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Choose the card that the other side wrote; its name ends in .fbc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Give it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Install the newer Fieldbook to change it; what was erased stays erased.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. List the records to find the right one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Name a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Use one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Withdraw those first, or amend them to name another operation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Write a new one that corrects it; both stay to be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was decided. Name a record that states one; reconcile lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was decided. Name two records of one form and one operation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was done. Ask the station to send it with its files, then take that bundle in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was done. Look at the name, and whether the stick is in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was done. Use one of the names that `fieldbook enrol status` shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was erased. Whoever leads can release it, with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was handed over. Use another stick; this one no longer keeps what is written to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was kept. Write what you want to say, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was opened. A person can stay known by the code alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was opened. Ask one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was opened. Ask the station to send it with identity, to your victim liaison.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was opened. Hand out a copy if you must; it will lie outside the vault, readable to all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was opened. Say in a few words what it is needed for; the reason is kept for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was repaired. Keep the folder; restore the newest backup into another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was saved. Mend what is listed, then save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was saved. Say in a few words why the record changes, then save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was saved; your typing is kept as a draft. Compare the two, then save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was sent. Call headquarters, compare the code, and confirm it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was sent. Take in the headquarters' card and compare the code first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was shown or handed out. Restore it from a backup, or ask for it to be sent again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in yet. Keep going: the file is put aside and follows by itself once the bundle that starts at entry {next} has come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Appoint a victim liaison first, then take the file in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Ask the station whether its vault was restored from a copy; keep both files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Choose the file that the station wrote; its name ends in .fbb.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Copy the file again, or ask the station to send again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Enrol the station again, then receive the file once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Enrol the station with its card first, then receive the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Keep the file, and ask the station to send again by another way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Keep the file, and ask the station to send again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Keep the file, and ask the station what it sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Keep the file, and take it in once this computer is updated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Keep the file, and tell the station by another way that it was altered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Keep the file, and tell the station which Fieldbook version it needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Make a new template here, copy the rows into it, then take that in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Make a template for the form, copy the rows into it, then take that in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Name the form, for example seizure, and take the file in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Open it in the program that made it, save it again, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was taken in. Send it on to the headquarters or station it was made for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was told to it, not even the token. Look at this computer's date, and sign in where the network asks for it; if it stays so, tell headquarters and send by stick.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was uploaded. Set the address and the token that headquarters gave, or send by stick.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was written over. Choose another name or folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was written, and nothing that was saved before is lost. Free some space, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was written. Choose another folder, or release the stick's write protection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening an identity needs its reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the file took more {what} than a bundle may.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several passphrases in a row did not open the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bundle is kept and was not uploaded. Ask headquarters for a new token, then upload again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bundle is kept and was not uploaded. Compare the address with the one headquarters gave, and sign in where the network asks for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bundle is kept and was not uploaded. Tell headquarters, or send by stick.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bundle is kept, with {sent_bytes} of {size_bytes} bytes on the server. Upload again when there is a network: it goes on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bundle is not written as a bundle must be ({what}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bundle is taken in, but its receipt could not be written beside it ({cause}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The capture data cannot be taken out of this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The code has not been compared with headquarters yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The code you were told is not the code of this card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The database library is too old ({found}; {needed} is needed).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be read ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file does not say which form its rows belong to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is larger than a bundle may be ({what}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is not JSON that this command can read ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is not whole: its end is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file of {record} is not as it was added ({what}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file of {record} is not on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file or folder is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file was altered after it was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The identity of this person is held at the station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The journal has been altered: entry {seq} of device {device} does not follow ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The officer of this passphrase may no longer open the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The old workbook is unchanged. Close it there, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature of entry {seq} does not fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stick was taken out while writing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The upload server {server} could not be reached, or stopped answering.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The upload server {server} does not know this station's token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The upload server {server} has no room for {size_bytes} bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The vault is unharmed; no usable file is on the stick. Put it in and send again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The vault's {part} cannot be read, although the passphrase is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workbook cannot be replaced: it is open in another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a vault in this folder already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already a file of that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no enrolled station called {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no form called {form}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no question {code} here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no record {record} here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no room left on the disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text to keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no vault in this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are not enough shares of this vault's recovery sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These two records cannot be compared with each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This bundle comes from a station that is not enrolled here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be attached ({what}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be withdrawn while {records} records belong to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file came from a newer Fieldbook (format {found}; this one reads up to {known}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file does not belong to the recovery of this vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a Fieldbook bundle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a receipt of your headquarters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not an enrolment card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file was sealed for somebody else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This folder is not a whole backup of a vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This folder lies on a network drive ({system}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This identity opens to the victim liaison and to whoever wrote it, and to nobody else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a command for {side}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not for the role of {role}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This passphrase does not open the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This passphrase is too easy to guess.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This place may not be written to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This receipt is for another station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record has changed since you opened it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record is kept by a legal hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record was written by a newer Fieldbook, or it was erased.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station has no headquarters yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This station has no upload server yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This template is for version {found} of the form {form}; this Fieldbook knows {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This vault is already open in another Fieldbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This vault was last used by a newer Fieldbook (layout {found}; this one reads up to {known}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This vault was never given headquarters' recovery key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This workbook is not a Fieldbook template ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What answers at {server} is not an upload server (it said {said}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was written does not read back the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{device} has two different histories from entry {seq} on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{server} could not prove that it is the upload server of headquarters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} states no figure.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>forms</name>
    <message>
      <source>41.9965, 21.4314 or 41°59'47" N 21°25'53" E; WGS84.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A code such as P-0007-K3, if there is no record of them; never a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A code such as P-0007-K3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A disputed age counts as a child's until assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A face, or a voice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fee a person, hours a day: a rate, never added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A larger group whose number is not stated: nautical equipment; members of one network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A photo, recording, scan or form that belongs to a record. Added on the page of that record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A query that answered, or a notice that was published. A hit is not an arrest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A short quotation that holds the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A suspect cannot consent for a child.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A translation mixes words: say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A victim should not be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A working name; never the name of a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activities</source>
      <translation>Actividades</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Actividad</translation>
    </message>
    <message>
      <source>Acts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add at least the agency that led.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the file on the page of its record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address or file number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Admiralty scale, 1 to 6.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Admiralty scale, A to F.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age when it began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aged from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aged to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agencies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aimed against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algorithm and value, if it was kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algorithm and value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that apply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that were asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also when it is only feared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also when the age is disputed: yes until it is assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Altered how</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Among whom or what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An answer is due within 24 hours, 72 hours or two weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An earlier year, another case, something that happened before: never added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And also</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are the parts all of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Armed forces, public servants, members of the group, civilians.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrest, passenger check, potential victim, case, notice … Arrested is not charged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrested is not charged, detained is not arrested.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a victim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As far as known; people, not groups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is stated: some 89, more than 1,500, multiple.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As on the seal or label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As on the seal or label. One chain for each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As stamped: 9 mm, .38, 7.62.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As stated, for example 1500 or 2.5 million. Blank where there is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the authority writes it, or a name for it while it has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the source has it, even where it cannot be right: 9 mm, .38.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the text names it: Cross Country XII, 2022.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As weighed or counted at this moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As written: some, half of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked before anything is shared. Refusal never blocks help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked for by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least 30 days (CoE Convention, article 13).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attachment</source>
      <translation>Adjunto</translation>
    </message>
    <message>
      <source>Attachments</source>
      <translation>Adjuntos</translation>
    </message>
    <message>
      <source>Author or publisher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before anybody goes home.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before, during, after.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belongs to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best interest of the child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank for a single day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank for all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank for an exact number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank for one day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank when it covers the whole operation. T means today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank where there is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank while it goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank while it holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank while it is not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Body or rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Border crossings, ports, towns where it happened too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the code; no name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calibre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera or telephone, with its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Capture data in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Captured by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Captured on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Captured with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carried out on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Case</source>
      <translation>Caso</translation>
    </message>
    <message>
      <source>Case number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases</source>
      <translation>Casos</translation>
    </message>
    <message>
      <source>Charges, judgments, confiscations: often long after the operation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check, search, deployment, training …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks are events: 2.5 million checks are not 2.5 million persons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks are events: one person may be checked often. 0 is an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a role, or leave it undetermined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least one service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose it as you type, or write your own. Never the place of a shelter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the countries, or say why they are not named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the figure or the person that this is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the operation that this belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the other group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the other record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the person by the code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the record that the file belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the role that was decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the seizure that the exhibit belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose what it brought.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose what was decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen by the code, for a referral of one person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Citizenship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code of the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent covers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent given on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent or other ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent still holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordination units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Court or authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crime types of the ICCS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crimes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Currency of the value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Custody</source>
      <translation>Custodia</translation>
    </message>
    <message>
      <source>Custody event</source>
      <translation>Evento de custodia</translation>
    </message>
    <message>
      <source>Cut off from every network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Day and time of the balance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days as stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Decisiones</translation>
    </message>
    <message>
      <source>Denomination</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detected is not seized; frozen is not seized.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device and method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismantled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document or plate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double floor, spare wheel, load of onions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each with its days and the body that decided. An older one stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engines and life jackets are not boats; ammunition is not a firearm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engines, life jackets and parts are rows of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Equipment, training, specialised units: no result of the partner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estimated value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every step with its body and day. Police alone make nobody a confirmed victim.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence stays byte for byte as it was captured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exactly as written: some, more than, multiple.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exhibit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exhibit number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exploitation had begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family, an agency, a country.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewer than a report counts is fine; Withheld where they cannot be named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Firearm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-ups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a child, and for everybody for whom somebody else decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a sample or part: the number of the exhibit that it came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For another state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example Europe/Tirane.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example USD (ISO 4217), or BTC. One record a currency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: inflatable boats and buoys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: subset of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: suspected human traffickers arrested.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For things that we hold ourselves; leave it blank for what a report tells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form of exploitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From hand to hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From, through, to. Never a place where people hide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Further offences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the group a working name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>Guardian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guardian informed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guardian under suspicion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guardian's relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guardian, if recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handed over by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hash of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hash of the image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headline, or name of the log or register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headlines round; lists are exact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held in detention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help received on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden space, welded floor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hit or notice</source>
      <translation>Positivo o aviso</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hits and notices</source>
      <translation>Positivos y avisos</translation>
    </message>
    <message>
      <source>Homes of victims and witnesses: only the country is exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Housed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How close the coordinates are to the place itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How controlled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How exact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it came into hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it came, how far to trust it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it was captured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it was hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long, and for whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many it concerned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many queries answered; each may have a record of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many: one person, or as stated: all of the rescued (name them as the other figure).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How recruited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the age is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hull number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identification</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If a report says how many: it is compared with the dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If all are the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If all are the same; a doubtful age counts as a child's until it is assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it covers some of the days only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it is recorded here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it is the result of one agency or force only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If it was not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If not of this operation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If so: which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If the source quotes somebody: the police, INTERPOL, a prosecutor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a few sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a few words: phone, gold chain, laboratory glass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a few words: what the list does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In pieces, in a series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the source's word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the source's word: at least, about, up to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the words of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In which countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In which phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In which place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In years, if it is stated for all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Includes earlier periods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Internet address, page, number of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interpreter needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Isolated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issued by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issued on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It chooses the questions of the row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its colour; a newly published one and one that located somebody are counted apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Joint centres set up for the operation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Judged broken up, not only some members arrested.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Judged so by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep from others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept encrypted; the program writes its size and digests.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known to be stolen, whether it was seized, recovered or only detected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out the day or the month if they are not known. T means today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length in m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liberterra, where this is Liberterra III.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence or permission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local time, such as 14:05.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local time, such as 6:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made by itself. Say and write it instead of the name; nothing in it tells of the person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make or brand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Material</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Means of transport</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minors; Colombia; Red Notices: from the list that fits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months for infants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months it lasted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about the people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More exactly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mother, aunt, guardian by court order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name and agency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the operation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nationalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never add material that shows the sexual abuse of a child: write the reference of the system that may hold it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never added to money that was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No for somebody found on the way to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No names of victims or witnesses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No names, no addresses, no health or sexual history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No names, no places where people can be found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a condition for a child (Trafficking Protocol, article 3 c).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet tested, for example.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet tested, or the source names none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes or coins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the form, the warrant, the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the receipt given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Obtained on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of cash the face value; it follows from denomination and notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the document, the account or the address of a wallet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the query, or of the notice. T means today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of which agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of which operation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of which: 7 minors; 44 from Colombia. A part with a source of its own is a record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered, accepted and received are three different counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Officers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On or off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the day of the event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On what authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On what basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On whom or what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One currency a row; currencies are never added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One currency, one unit a record: unlike things are never added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One event in the chain of an exhibit: seized, sealed, handed over, examined. Written once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One figure: arrests, people identified, checks, cases, notices. One record for each figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One investigation or proceeding, the people in it, and what it brought.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One organised group: how large, of whom, whether it was broken up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One person by a code: victim, suspect, witness, or not clear yet. No name is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One piece of work: a shift at a crossing, a search, a training. What it brought is an outcome.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One row a role: where it took place, who took part, where the people came from and went.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One row each, for our own exhibits; Ctrl+D repeats a row. Each sort is counted apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One row for each; a warrant that was issued and not carried out belongs here too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what was said yes to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only when a person has decided it. Both codes stay; this one is no longer counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only where it paused, or where phases count apart: 4 to 7 and 11 to 13 August.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only where the source says so for all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opened by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opened on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Operation</source>
      <translation>Operación</translation>
    </message>
    <message>
      <source>Operations</source>
      <translation>Operaciones</translation>
    </message>
    <message>
      <source>Or percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other names and spellings, in any script: Turquoise for Turquesa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our own exhibits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Outcomes</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Owner and holder may differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner, if another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parents, partners, employers, strangers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of another figure, the same people told again, contradicted …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Penalty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People aboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, not shifts or hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Person reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persons</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Persons, checks, documents, kg … The unit belongs to the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place, time and device that a camera writes into its pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Police alone make nobody a confirmed victim.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Possible until somebody has compared it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Potential, suspected, rescued, detained: the word that the source uses for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Power in hp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price, fee, debt, bribe, proceeds: money that was not taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Principal offence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prison, fine, confiscation, closure. Life has no length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Purity in %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Queries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read in translation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Received by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recruiter was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Referral</source>
      <translation>Derivación</translation>
    </message>
    <message>
      <source>Referrals</source>
      <translation>Derivaciones</translation>
    </message>
    <message>
      <source>Reflection period ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region or district</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region, town, border crossing. Never a shelter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relation to the victims</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relations to other figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reliability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repeats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported stolen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk assessed and wished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role of the people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roles that were decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Route</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SDG 16.4.2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SLTD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SLTD, SMV, SIS, national …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SLTD, SMV, nominal, national: which one was asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safety</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same person as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say by what the figure is split: sex, age, citizenship …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how exact the coordinates are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how exact the number is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how far the referral is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in a few words what sort of place it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in a few words why it was decided so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in which country the place lies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in which unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say on what authority the place was entered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what became of the capture data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what happened: choose from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what is counted: persons, checks, documents, kg …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what is wrong with the documents, or give the reason why it is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what sort of file it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what sort of source it is: choose from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what sort of thing it is: choose from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what sort of warrant it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what the money is, or give the reason why it is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what the operation has to do with these countries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what was decided: choose from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what was done about the hit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what was done: choose from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say where it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say whether it is a hit or a notice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say whether it is evidence or an illustration.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say whether the person was screened for trafficking.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which crimes the operation was aimed against.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which currency, for example USD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which drug, or give the reason why it is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which offence, or give the reason why it is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which part it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who states this number: choose its source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why nothing was done about the hit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale, test kit, tool; for an image the algorithm and value of its hash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Screened for trafficking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seal and quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seal found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seal put on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seized, found and surrendered are counted apart (SDG 16.4.2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seizure</source>
      <translation>Incautación</translation>
    </message>
    <message>
      <source>Seizures</source>
      <translation>Incautaciones</translation>
    </message>
    <message>
      <source>Sent on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentence or sum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serial number or IMEI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Services</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several sorts: a row for each thing. Mixed is only for figures of others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several when the source does not split them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sex</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sex, age, citizenship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows a child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody else: cash, drugs and arms are taken and counted by two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody who hands nothing over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of hit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of thing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of warrant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Special needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split from exhibit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stateless and not clear are answers too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stolen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretches of days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supplies it, split from it, shares people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>T means today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TLP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That issued it, whose flag it flies, where it is registered or held.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The agency that housed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The agency, country or newspaper that says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The authority.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The body, not the officer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The body.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clock runs from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The code name, or where and what: Theseus; Tirana, March 2025.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The country that wants to know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day on which it is to be erased.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day on which it was true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The figure it is compared with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The figure that is taken, or one figure of the measure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first event of an exhibit is that it was seized.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The force, the town; or what the list does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The larger number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The larger operation; its figures and these are never added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number exactly as it is stated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The number read on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The officer who took or counted it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The operation that it belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The operation that the file came from, if any.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The organisation; never the address of a shelter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record that it shows or proves something of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record that looks alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release it repeats; both together count as one source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same for a single age.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The smaller number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The state that asked for the arrest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The third of a series: 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Things taken: documents, vessels, firearms, drugs, cash. One sort, or several item by item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Told of their rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Town, crossing, port, street. Never the address of a shelter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tracing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undetermined until it is clear. Before a verdict, a trafficker is a suspect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undetermined until it is clear. Several may hold at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until it is given, nothing that names the person is shared. Refusal never blocks help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>VIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Valued at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vessel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victims brought to services: shelter, doctor, lawyer. Offered is not received.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanted by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warrant, consent, or the law's own power.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warrant, or the law's own power.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warrants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weighed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a reader must know to follow it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a reader must know to use the number rightly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a reader must know to use this rightly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a reader of the chain must know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a viewer must know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What and when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What came of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What else they all are: the girls among the minors are minors and female.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is not taken stays as it was recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is wrong with them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it brought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is kept for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What tells it from places of the same name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the database answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the money is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the source says of the number: exact, more than, some, several …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they are suspected of; a person counts once, whatever the number of offences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was done, when, by whom. Everything else belongs to an operation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was planned, what was found: help does not end with the hand-over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When and where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When, where, by whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where a share is stated: half is 50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where and against what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it differs from the state of the whole seizure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where most of it happened; records of the operation begin with it. Never a shelter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the country cannot be named, choose Withheld as the reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the unit sat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where they should add up and do not, that is told and kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where this is told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it was broken up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which exhibit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which number is taken, or that two records are not the same. A supervisor writes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other drug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other firearm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other vessel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which other work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who has it from now on: name and agency, or the store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who led, took part, supported or paid: support by a partner is not the partner's result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who may read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who must not hear of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who says it there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who says so: a report, a register, a person on the spot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who valued it, and how</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who, and what came of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who, by code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it was not met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why nothing was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why the drug is not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With commas between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With or without a warrant, for another state …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Witness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word of the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words of the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write how many pieces there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the age, or choose an age group and give the reason here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the agency's name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the day of the arrest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the first day of this stretch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the first day, or the month, of the operation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the name of the operation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the number of the case, or a name for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the number of the exhibit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the other name or spelling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the title of the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write who has it from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes for totals since an earlier start: never added to others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes keeps the work without a result: a nil report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accepted on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>acts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>address or file number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>age group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>age when it began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aged from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aged to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agencies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aimed against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>also called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>altered how</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>among whom or what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and also</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>approved by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>are the parts all of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>arrest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>arrests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asked for by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>author or publisher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>belongs to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>best interest of the child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>body or rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calibre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>capture data in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>captured by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>captured on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>captured with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>carried out on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>case number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>checked by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>citizenship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>code of the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consent covers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consent given on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consent or other ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consent still holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coordinates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coordination units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>counted in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>court or authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>credibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crimes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>currency of the value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>days as stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>decided by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>decided on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>denomination</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>device and method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dismantled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>document number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>document or plate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>engines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>estimated value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exhibit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exhibit number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exploitation had begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>firearm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>follow-ups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for another state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>form of exploitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>further offences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>guardian informed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>guardian under suspicion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>guardian's relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>guardian, if recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>handed over by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hash of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hash of the image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held in detention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>help received on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>housed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how controlled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how exact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how far it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how it came into hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how it was hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how recruited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how the age is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hull number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>identification</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>if not of this operation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in a few sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the source's word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the words of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in which countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in which phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in which place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>includes earlier periods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>interpreter needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>isolated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>issued by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>issued on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>judged so by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep from others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>known members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>legal basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>legal state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>length in m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>licence or permission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linked groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>logo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>made for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>main place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>make or brand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>material</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>means of transport</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>met on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>months it lasted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more exactly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name of the operation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nationalities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notes or coins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number of the notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>obtained on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of which agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of which operation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>offence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>offences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>offered on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>officers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on or off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on what authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on what basis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opened by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opened on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>operation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>or percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>owner, if another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>penalty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people aboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>persons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>power in hp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>principal offence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>published on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>purity in %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read in translation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>received by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recruiter was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reflection period ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>region or district</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>relation to the victims</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>relations to other figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reliability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>repeats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reported stolen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>risk assessed and wished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>role now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>role of the people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>roles that were decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>route</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>safety</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same person as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>screened for trafficking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seal found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seal put on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sent on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sentence or sum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>serial number or imei</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>services</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sex</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shows a child</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shows a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sltd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of hit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of thing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of warrant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>special needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>split by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>split from exhibit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stolen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stretch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stretches of days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taken from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>told of their rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tracing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>used as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>used by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>valued at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vessel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wanted by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>warrant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>warrants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weighed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what is counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what is wrong with them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what it is called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what the money is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what was checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what was given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what was taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>where it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other drug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other firearm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other vehicle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other vessel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>which other work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who may read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who must not hear of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who says it there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who valued it, and how</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>why it was not met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>why nothing was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>why the drug is not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>witness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>word of the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words of the source</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>lists</name>
    <message>
      <source>(Small) Seal</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 to 8 years</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 km</source>
      <comment>location_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>18 to 20 years</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1954 Convention document.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>21 to 23 years</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>24 to 26 years</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>27 to 29 years</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>30 to 38 years</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>39 to 47 years</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3D-printed weapon</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>48 years and over</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>9 to 17 years</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A clean copy was kept; pictures and sound are unchanged.</source>
      <comment>capture_data</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A different operation that the text speaks of.</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A different proceeding; say which.</source>
      <comment>case_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A different result; say what is counted.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A document laid on a scanner or photographed flat.</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fact about the field</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A firm that is part of the case, such as a front company.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A form outside this list; describe in text.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A form that was filled in elsewhere and signed.</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A list of results.</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A notice was asked for or published because of the operation.</source>
      <comment>hit_or_notice</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A part of the other figure given in percent or as a fraction.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A person is looked for.</source>
      <comment>case_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A query answered: a person, a document or a thing is listed.</source>
      <comment>hit_or_notice</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A query that answered; a hit is not an arrest.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A recording of sound alone.</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A single picture of a camera or telephone.</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table or chart.</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A threat is suspected.</source>
      <comment>safety_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A value exists but is not known.</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ADB Unit of Account</source>
      <comment>currency</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abduction</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abkhazian</source>
      <comment>language</comment>
      <translation>Abjasio</translation>
    </message>
    <message>
      <source>About, around, some, roughly, une dizaine.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abuse of vulnerability</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abuse of vulnerability for sexual purposes.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abuser</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abuses office.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted by provider</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access to asylum procedure.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access to, or safety of, children used as lever.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accommodation, food service</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account blocked; money not taken.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account blocked; money not taken.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account of suspect.</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Account of victim or migrant.</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts, crypto-assets, cards, negotiable papers.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts, notes, customer lists as evidence.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accusation taken to court.</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accused formally after arrest.</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acquainted otherwise</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acquittal</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Act now.</source>
      <comment>safety_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Act, means and purpose of exploiting persons; all forms.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action days</source>
      <comment>operation_phase</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activity carried out without result; keep the zero.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activity carried out without result; keep the zero.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts against computer systems</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts against labour law</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts against liberty</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts against revenue or customs rules</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts against the natural environment</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts involving proceeds of crime</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts related to organised criminal group</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acts with weapons, explosives or destructive materials</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of the page</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adlam</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Administrative</source>
      <comment>case_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Administrative inquiry opened</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Administrative inquiry opened</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Administrative, support services</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adoption in breach of law.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adult consents in child's interest.</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adult does not wish procedure; help still possible.</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adult venue.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adult, age not stated</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adult.</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advantage taken of a weak legal or personal position.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advertisement or site taken down</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afaka</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afar</source>
      <comment>language</comment>
      <translation>Afar</translation>
    </message>
    <message>
      <source>Affected employee.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Afghani</source>
      <comment>currency</comment>
      <translation>Afgani afgano</translation>
    </message>
    <message>
      <source>Afghanistan</source>
      <comment>citizenship</comment>
      <translation>Afganistán</translation>
    </message>
    <message>
      <source>Afghanistan</source>
      <comment>country</comment>
      <translation>Afganistán</translation>
    </message>
    <message>
      <source>Afrikaans</source>
      <comment>language</comment>
      <translation>Afrikáans</translation>
    </message>
    <message>
      <source>After action days.</source>
      <comment>operation_phase</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After return or reunification</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age as stated</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age disputed</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age group</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age of the youngest, the oldest or on average; not a count.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age read from accepted paper.</source>
      <comment>age_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agencies did not connect.</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agencies that took part.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agency</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agency</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ages, hours, fees, sentences of those in the other figure.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreed by independent sources.</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreement spoken, recorded by officer and witness.</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreement to be helped.</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agriculture, forestry, fishing</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agriculture.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ahom, Tai Ahom</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Air</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aircraft</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aircraft.</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Airport</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Airport, brothel, farm.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Akan</source>
      <comment>language</comment>
      <translation>Akan</translation>
    </message>
    <message>
      <source>Albania</source>
      <comment>citizenship</comment>
      <translation>Albania</translation>
    </message>
    <message>
      <source>Albania</source>
      <comment>country</comment>
      <translation>Albania</translation>
    </message>
    <message>
      <source>Albanian</source>
      <comment>language</comment>
      <translation>Albanés</translation>
    </message>
    <message>
      <source>Alcohol</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Algeria</source>
      <comment>citizenship</comment>
      <translation>Argelia</translation>
    </message>
    <message>
      <source>Algeria</source>
      <comment>country</comment>
      <translation>Argelia</translation>
    </message>
    <message>
      <source>Algerian Dinar</source>
      <comment>currency</comment>
      <translation>Dinar argelino</translation>
    </message>
    <message>
      <source>All drug possession, trafficking and manufacture offences.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of another figure</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All years of a body or programme</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alleged debt.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Altered or false entry in a real passport.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>American Samoa</source>
      <comment>citizenship</comment>
      <translation>Samoa Americana</translation>
    </message>
    <message>
      <source>American Samoa</source>
      <comment>country</comment>
      <translation>Samoa Americana</translation>
    </message>
    <message>
      <source>Amharic</source>
      <comment>language</comment>
      <translation>Amárico</translation>
    </message>
    <message>
      <source>Ammunition</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount in BNB.</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount in USDC tokens; each is meant to be one US dollar.</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount in bitcoin.</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount in ether.</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount in litecoin.</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount in monero.</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount in tether tokens; each is meant to be one US dollar.</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount in tron.</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amphetamine</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amphetamine, methamphetamine and similar, without ecstasy.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amphetamine-type stimulants (group)</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An earlier edition</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An exhibit: every byte stays as it was captured.</source>
      <comment>attachment_use</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anabolic steroids</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analysed; purity is known from here only.</source>
      <comment>drug_test</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analyst estimate</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analyst estimate of gains.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analysts, interpreters, specialised units.</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anatolian Hieroglyphs (Luwian Hieroglyphs, Hittite Hieroglyphs)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Andorra</source>
      <comment>citizenship</comment>
      <translation>Andorra</translation>
    </message>
    <message>
      <source>Andorra</source>
      <comment>country</comment>
      <translation>Andorra</translation>
    </message>
    <message>
      <source>Angola</source>
      <comment>citizenship</comment>
      <translation>Angola</translation>
    </message>
    <message>
      <source>Angola</source>
      <comment>country</comment>
      <translation>Angola</translation>
    </message>
    <message>
      <source>Anguilla</source>
      <comment>citizenship</comment>
      <translation>Anguila</translation>
    </message>
    <message>
      <source>Anguilla</source>
      <comment>country</comment>
      <translation>Anguila</translation>
    </message>
    <message>
      <source>Announced or lodged against a judgment.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another body; name it.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another case in the same text</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another one; name it.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another operation</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another sort; name it.</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another way to split; say which in the words of the part.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer to a printed advertisement.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer to a television advertisement.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer to an internet job or dating advertisement.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Antarctica</source>
      <comment>citizenship</comment>
      <translation>Antártida</translation>
    </message>
    <message>
      <source>Antarctica</source>
      <comment>country</comment>
      <translation>Antártida</translation>
    </message>
    <message>
      <source>Anti-personnel or other mine.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anti-tank or air-defence item.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anti-tank or anti-aircraft launcher.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Antigua and Barbuda</source>
      <comment>citizenship</comment>
      <translation>Antigua y Barbuda</translation>
    </message>
    <message>
      <source>Antigua and Barbuda</source>
      <comment>country</comment>
      <translation>Antigua y Barbuda</translation>
    </message>
    <message>
      <source>Antique or replica</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any public use; default no.</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anything else; describe.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anything else; the note says what.</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appeal</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appraisal of goods.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approximately</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arab Accounting Dinar</source>
      <comment>currency</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic</source>
      <comment>language</comment>
      <translation>Árabe</translation>
    </message>
    <message>
      <source>Arabic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic (Nastaliq variant)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aragonese</source>
      <comment>language</comment>
      <translation>Aragonés</translation>
    </message>
    <message>
      <source>Arbëreshë Albanian</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area; 10000 m2.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area; 10000 m2.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area; 4046.8564224 m2.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area; 4046.8564224 m2.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Argentina</source>
      <comment>citizenship</comment>
      <translation>Argentina</translation>
    </message>
    <message>
      <source>Argentina</source>
      <comment>country</comment>
      <translation>Argentina</translation>
    </message>
    <message>
      <source>Argentine Peso</source>
      <comment>currency</comment>
      <translation>Peso argentino</translation>
    </message>
    <message>
      <source>Armed forces</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Armed forces</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Armed forces, non-commissioned officer</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Armed forces, officer</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Armed forces, public servants, civilians.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Armenia</source>
      <comment>citizenship</comment>
      <translation>Armenia</translation>
    </message>
    <message>
      <source>Armenia</source>
      <comment>country</comment>
      <translation>Armenia</translation>
    </message>
    <message>
      <source>Armenian</source>
      <comment>language</comment>
      <translation>Armenio</translation>
    </message>
    <message>
      <source>Armenian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Armenian Dram</source>
      <comment>currency</comment>
      <translation>Dram armenio</translation>
    </message>
    <message>
      <source>Army or air force.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Army, navy, air force; rank not stated.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arranges irregular crossing.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arranges papers or tickets.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arranging irregular entry for benefit; excludes trafficking.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrest</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrest</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrest for another state</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrest of a person on a priority list; subset.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrest of a person on a priority list; subset.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrest on warrant</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrest under a national warrant.</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrest warrant</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrest without prior warrant.</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrested</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrested or detained, not told apart</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrests or cases handed over; no help to a victim.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrests or seizures before action days.</source>
      <comment>operation_phase</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arts, entertainment</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aruba</source>
      <comment>citizenship</comment>
      <translation>Aruba</translation>
    </message>
    <message>
      <source>Aruba</source>
      <comment>country</comment>
      <translation>Aruba</translation>
    </message>
    <message>
      <source>Aruban Florin</source>
      <comment>currency</comment>
      <translation>Florín arubeño</translation>
    </message>
    <message>
      <source>Arvanitika Albanian</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As big as, no bigger than, like; keep the words.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As planned</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again after time.</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked, no answer yet</source>
      <comment>trace_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked; none.</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assamese</source>
      <comment>language</comment>
      <translation>Asamés</translation>
    </message>
    <message>
      <source>Assessed as unnecessary.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assessment</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assisted voluntary return</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asylum document</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asylum or international protection</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At a place of business</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At an educational institution</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most or up to</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At sea</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At sea, in a vehicle, in a desert; says nothing of trafficking.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At work</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attempt</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attempt failed.</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Australia</source>
      <comment>citizenship</comment>
      <translation>Australia</translation>
    </message>
    <message>
      <source>Australia</source>
      <comment>country</comment>
      <translation>Australia</translation>
    </message>
    <message>
      <source>Australian Dollar</source>
      <comment>currency</comment>
      <translation>Dólar australiano</translation>
    </message>
    <message>
      <source>Austria</source>
      <comment>citizenship</comment>
      <translation>Austria</translation>
    </message>
    <message>
      <source>Austria</source>
      <comment>country</comment>
      <translation>Austria</translation>
    </message>
    <message>
      <source>Automatic rifle</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic weapon for pistol cartridges.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Avaric</source>
      <comment>language</comment>
      <translation>Avar</translation>
    </message>
    <message>
      <source>Average</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Avestan</source>
      <comment>language</comment>
      <translation>Avéstico</translation>
    </message>
    <message>
      <source>Avestan</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Awareness or prevention</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Awareness or prevention</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Away from crossing points.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ayacucho Quechua</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aymara</source>
      <comment>language</comment>
      <translation>Aimara</translation>
    </message>
    <message>
      <source>Azerbaijan</source>
      <comment>citizenship</comment>
      <translation>Azerbaiyán</translation>
    </message>
    <message>
      <source>Azerbaijan</source>
      <comment>country</comment>
      <translation>Azerbaiyán</translation>
    </message>
    <message>
      <source>Azerbaijan Manat</source>
      <comment>currency</comment>
      <translation>Manat azerbaiyano</translation>
    </message>
    <message>
      <source>Azerbaijani</source>
      <comment>language</comment>
      <translation>Azerbaiyano</translation>
    </message>
    <message>
      <source>BNB</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bag or container sealed with number.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bags, parcels, packs, boxes; what is in them is another figure.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bahamas</source>
      <comment>citizenship</comment>
      <translation>Bahamas</translation>
    </message>
    <message>
      <source>Bahamas</source>
      <comment>country</comment>
      <translation>Bahamas</translation>
    </message>
    <message>
      <source>Bahamian Dollar</source>
      <comment>currency</comment>
      <translation>Dólar bahameño</translation>
    </message>
    <message>
      <source>Bahrain</source>
      <comment>citizenship</comment>
      <translation>Baréin</translation>
    </message>
    <message>
      <source>Bahrain</source>
      <comment>country</comment>
      <translation>Baréin</translation>
    </message>
    <message>
      <source>Bahraini Dinar</source>
      <comment>currency</comment>
      <translation>Dinar bareiní</translation>
    </message>
    <message>
      <source>Baht</source>
      <comment>currency</comment>
      <translation>Bat tailandés</translation>
    </message>
    <message>
      <source>Balboa</source>
      <comment>currency</comment>
      <translation>Balboa panameño</translation>
    </message>
    <message>
      <source>Balinese</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Balkan Romani</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bambara</source>
      <comment>language</comment>
      <translation>Bambara</translation>
    </message>
    <message>
      <source>Bamum</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bangladesh</source>
      <comment>citizenship</comment>
      <translation>Bangladés</translation>
    </message>
    <message>
      <source>Bangladesh</source>
      <comment>country</comment>
      <translation>Bangladés</translation>
    </message>
    <message>
      <source>Bank account</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bank account frozen</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bank account frozen</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bank or income document</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bank or prepaid card.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bank or wallet accounts.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Banknotes and coins, per currency.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Banknotes or coins</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bar or restaurant</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Barbados</source>
      <comment>citizenship</comment>
      <translation>Barbados</translation>
    </message>
    <message>
      <source>Barbados</source>
      <comment>country</comment>
      <translation>Barbados</translation>
    </message>
    <message>
      <source>Barbados Dollar</source>
      <comment>currency</comment>
      <translation>Dólar barbadense</translation>
    </message>
    <message>
      <source>Barrel, frame, bolt, silencer.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bars, clubs, casinos.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bashkir</source>
      <comment>language</comment>
      <translation>Baskir</translation>
    </message>
    <message>
      <source>Basic needs</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Basque</source>
      <comment>language</comment>
      <translation>Euskera</translation>
    </message>
    <message>
      <source>Bassa Vah</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batak</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beach or launch site</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beauty service.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before, during, after the action days.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being worked on.</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Belarus</source>
      <comment>citizenship</comment>
      <translation>Bielorrusia</translation>
    </message>
    <message>
      <source>Belarus</source>
      <comment>country</comment>
      <translation>Bielorrusia</translation>
    </message>
    <message>
      <source>Belarusian</source>
      <comment>language</comment>
      <translation>Bielorruso</translation>
    </message>
    <message>
      <source>Belarusian Ruble</source>
      <comment>currency</comment>
      <translation>Rublo bielorruso</translation>
    </message>
    <message>
      <source>Belgium</source>
      <comment>citizenship</comment>
      <translation>Bélgica</translation>
    </message>
    <message>
      <source>Belgium</source>
      <comment>country</comment>
      <translation>Bélgica</translation>
    </message>
    <message>
      <source>Belize</source>
      <comment>citizenship</comment>
      <translation>Belice</translation>
    </message>
    <message>
      <source>Belize</source>
      <comment>country</comment>
      <translation>Belice</translation>
    </message>
    <message>
      <source>Belize Dollar</source>
      <comment>currency</comment>
      <translation>Dólar beliceño</translation>
    </message>
    <message>
      <source>Belongs to the group that is spoken of.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below a picture.</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bengali</source>
      <comment>language</comment>
      <translation>Bengalí</translation>
    </message>
    <message>
      <source>Bengali (Bangla)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Benin</source>
      <comment>citizenship</comment>
      <translation>Benín</translation>
    </message>
    <message>
      <source>Benin</source>
      <comment>country</comment>
      <translation>Benín</translation>
    </message>
    <message>
      <source>Benzodiazepines</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beria Erfe</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bermuda</source>
      <comment>citizenship</comment>
      <translation>Bermudas</translation>
    </message>
    <message>
      <source>Bermuda</source>
      <comment>country</comment>
      <translation>Bermudas</translation>
    </message>
    <message>
      <source>Bermudian Dollar</source>
      <comment>currency</comment>
      <translation>Dólar bermudeño</translation>
    </message>
    <message>
      <source>Best interest of beneficiary</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bhaiksuki</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bhojpuri</source>
      <comment>language</comment>
      <translation>Bhoyapurí</translation>
    </message>
    <message>
      <source>Bhutan</source>
      <comment>citizenship</comment>
      <translation>Bután</translation>
    </message>
    <message>
      <source>Bhutan</source>
      <comment>country</comment>
      <translation>Bután</translation>
    </message>
    <message>
      <source>Bicycle</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bini</source>
      <comment>language</comment>
      <translation>Bini</translation>
    </message>
    <message>
      <source>Birth certificate</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bislama</source>
      <comment>language</comment>
      <translation>Bislama</translation>
    </message>
    <message>
      <source>Bitcoin</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Black Notice</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blades, batons, sprays and similar.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blank document</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blissymbols</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocked money.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocked, not taken.</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blotter</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blotters; count doses.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blue Notice</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boarding or search of a boat.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boarding or search of a boat.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boat</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boat or ship.</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boat trailer</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boat with people on board stopped or met</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boats and ships.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boats, engines, life jackets and parts.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bodies that took part.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Body</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Body or rank</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bolivia</source>
      <comment>citizenship</comment>
      <translation>Bolivia</translation>
    </message>
    <message>
      <source>Bolivia</source>
      <comment>country</comment>
      <translation>Bolivia</translation>
    </message>
    <message>
      <source>Boliviano</source>
      <comment>currency</comment>
      <translation>Boliviano</translation>
    </message>
    <message>
      <source>Bolívar Soberano</source>
      <comment>currency</comment>
      <translation>Bolívar venezolano</translation>
    </message>
    <message>
      <source>Bonaire, Sint Eustatius and Saba</source>
      <comment>citizenship</comment>
      <translation>Caribe neerlandés</translation>
    </message>
    <message>
      <source>Bonaire, Sint Eustatius and Saba</source>
      <comment>country</comment>
      <translation>Caribe neerlandés</translation>
    </message>
    <message>
      <source>Bond Markets Unit European Composite Unit (EURCO)</source>
      <comment>currency</comment>
      <translation>Unidad compuesta europea</translation>
    </message>
    <message>
      <source>Bond Markets Unit European Monetary Unit (E.M.U.-6)</source>
      <comment>currency</comment>
      <translation>Unidad monetaria europea</translation>
    </message>
    <message>
      <source>Bond Markets Unit European Unit of Account 17 (E.U.A.-17)</source>
      <comment>currency</comment>
      <translation>Unidad de cuenta europea (XBD)</translation>
    </message>
    <message>
      <source>Bond Markets Unit European Unit of Account 9 (E.U.A.-9)</source>
      <comment>currency</comment>
      <translation>Unidad de cuenta europea (XBC)</translation>
    </message>
    <message>
      <source>Book Pahlavi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Booklet for diplomats.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Booklet for officials.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bopomofo</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Border control service.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Border crossing card</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Border crossing point</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Border guard</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Border guard or immigration</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Border or official stamp and tools.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Border point staffed or watched during operation.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Border point staffed or watched during operation.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Border stamp</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bosnia and Herzegovina</source>
      <comment>citizenship</comment>
      <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
      <source>Bosnia and Herzegovina</source>
      <comment>country</comment>
      <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
      <source>Bosnian</source>
      <comment>language</comment>
      <translation>Bosnio</translation>
    </message>
    <message>
      <source>Both bounds given.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Botswana</source>
      <comment>citizenship</comment>
      <translation>Botsuana</translation>
    </message>
    <message>
      <source>Botswana</source>
      <comment>country</comment>
      <translation>Botsuana</translation>
    </message>
    <message>
      <source>Bouvet Island</source>
      <comment>citizenship</comment>
      <translation>Isla Bouvet</translation>
    </message>
    <message>
      <source>Bouvet Island</source>
      <comment>country</comment>
      <translation>Isla Bouvet</translation>
    </message>
    <message>
      <source>Brahmi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Braille</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brazil</source>
      <comment>citizenship</comment>
      <translation>Brasil</translation>
    </message>
    <message>
      <source>Brazil</source>
      <comment>country</comment>
      <translation>Brasil</translation>
    </message>
    <message>
      <source>Brazilian Real</source>
      <comment>currency</comment>
      <translation>Real brasileño</translation>
    </message>
    <message>
      <source>Breach found</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaches were found there.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breeder document.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breton</source>
      <comment>language</comment>
      <translation>Bretón</translation>
    </message>
    <message>
      <source>Bribe</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bribery and abuse of public function.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>British Indian Ocean Territory</source>
      <comment>citizenship</comment>
      <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
      <source>British Indian Ocean Territory</source>
      <comment>country</comment>
      <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
      <source>Broker or travel agent</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brothel</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brought to or assisted by social services.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brunei Darussalam</source>
      <comment>citizenship</comment>
      <translation>Brunéi</translation>
    </message>
    <message>
      <source>Brunei Darussalam</source>
      <comment>country</comment>
      <translation>Brunéi</translation>
    </message>
    <message>
      <source>Brunei Dollar</source>
      <comment>currency</comment>
      <translation>Dólar bruneano</translation>
    </message>
    <message>
      <source>Buginese</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buhid</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building or land</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Building works.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Built for groups.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bulgaria</source>
      <comment>citizenship</comment>
      <translation>Bulgaria</translation>
    </message>
    <message>
      <source>Bulgaria</source>
      <comment>country</comment>
      <translation>Bulgaria</translation>
    </message>
    <message>
      <source>Bulgarian</source>
      <comment>language</comment>
      <translation>Búlgaro</translation>
    </message>
    <message>
      <source>Buoy or float</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Burkina Faso</source>
      <comment>citizenship</comment>
      <translation>Burkina Faso</translation>
    </message>
    <message>
      <source>Burkina Faso</source>
      <comment>country</comment>
      <translation>Burkina Faso</translation>
    </message>
    <message>
      <source>Burmese</source>
      <comment>language</comment>
      <translation>Birmano</translation>
    </message>
    <message>
      <source>Burundi</source>
      <comment>citizenship</comment>
      <translation>Burundi</translation>
    </message>
    <message>
      <source>Burundi</source>
      <comment>country</comment>
      <translation>Burundi</translation>
    </message>
    <message>
      <source>Burundi Franc</source>
      <comment>currency</comment>
      <translation>Franco burundés</translation>
    </message>
    <message>
      <source>Bus or coach</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bus station or truck stop</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business closed</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business in breach</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business inspected</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business inspected</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Businesses and employers.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buyer or client</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By or at the request of the authorities.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By order, for a time or for good.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CFA Franc BCEAO</source>
      <comment>currency</comment>
      <translation>Franco CFA de África Occidental</translation>
    </message>
    <message>
      <source>CFA Franc BEAC</source>
      <comment>currency</comment>
      <translation>Franco CFA de África Central</translation>
    </message>
    <message>
      <source>CFP Franc</source>
      <comment>currency</comment>
      <translation>Franco CFP</translation>
    </message>
    <message>
      <source>Cabin leisure vessel.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cabo Verde</source>
      <comment>citizenship</comment>
      <translation>Cabo Verde</translation>
    </message>
    <message>
      <source>Cabo Verde</source>
      <comment>country</comment>
      <translation>Cabo Verde</translation>
    </message>
    <message>
      <source>Cabo Verde Escudo</source>
      <comment>currency</comment>
      <translation>Escudo de Cabo Verde</translation>
    </message>
    <message>
      <source>Calculated by the tool.</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar days, first and last included.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call or visit.</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call, message, alert that came in.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cambodia</source>
      <comment>citizenship</comment>
      <translation>Camboya</translation>
    </message>
    <message>
      <source>Cambodia</source>
      <comment>country</comment>
      <translation>Camboya</translation>
    </message>
    <message>
      <source>Cameroon</source>
      <comment>citizenship</comment>
      <translation>Camerún</translation>
    </message>
    <message>
      <source>Cameroon</source>
      <comment>country</comment>
      <translation>Camerún</translation>
    </message>
    <message>
      <source>Camp or reception centre</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Canada</source>
      <comment>citizenship</comment>
      <translation>Canadá</translation>
    </message>
    <message>
      <source>Canada</source>
      <comment>country</comment>
      <translation>Canadá</translation>
    </message>
    <message>
      <source>Canadian Dollar</source>
      <comment>currency</comment>
      <translation>Dólar canadiense</translation>
    </message>
    <message>
      <source>Cancelled by issuer.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannabis herb</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannabis oil</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannabis plant</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannabis products, without synthetic cannabinoids.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannabis resin</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannabis-type (group)</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot be judged</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot be judged</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Captagon tablets</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caption</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Car wash</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caravan or camper</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Care for victims</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Care or health facility</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Care work place.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cargo vessel</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caribbean Guilder</source>
      <comment>currency</comment>
      <translation>Florín caribeño</translation>
    </message>
    <message>
      <source>Carpathian Romani</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carried over border without declaration.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cars, vans, lorries.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Case closed with reason.</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Case file, log, register.</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Case management</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Case that goes on after the operation.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cases told as examples</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cash</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cash or material help</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catalan</source>
      <comment>language</comment>
      <translation>Catalán</translation>
    </message>
    <message>
      <source>Caucasian Albanian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cayman Islands</source>
      <comment>citizenship</comment>
      <translation>Islas Caimán</translation>
    </message>
    <message>
      <source>Cayman Islands</source>
      <comment>country</comment>
      <translation>Islas Caimán</translation>
    </message>
    <message>
      <source>Cayman Islands Dollar</source>
      <comment>currency</comment>
      <translation>Dólar de las Islas Caimán</translation>
    </message>
    <message>
      <source>Cebuano</source>
      <comment>language</comment>
      <translation>Cebuano</translation>
    </message>
    <message>
      <source>Central African Republic</source>
      <comment>citizenship</comment>
      <translation>República Centroafricana</translation>
    </message>
    <message>
      <source>Central African Republic</source>
      <comment>country</comment>
      <translation>República Centroafricana</translation>
    </message>
    <message>
      <source>Central Atlas Tamazight</source>
      <comment>language</comment>
      <translation>Tamazight del Atlas Central</translation>
    </message>
    <message>
      <source>Central Aymara</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Central Kurdish</source>
      <comment>language</comment>
      <translation>Kurdo sorani</translation>
    </message>
    <message>
      <source>Central Pashto</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Central government</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chad</source>
      <comment>citizenship</comment>
      <translation>Chad</translation>
    </message>
    <message>
      <source>Chad</source>
      <comment>country</comment>
      <translation>Chad</translation>
    </message>
    <message>
      <source>Chakma</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cham</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chamorro</source>
      <comment>language</comment>
      <translation>Chamorro</translation>
    </message>
    <message>
      <source>Change against another number; never added.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charge</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charge</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charge</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charge, conviction, acquittal.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charge, judgment.</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charged</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charges, trial, judgment.</source>
      <comment>operation_phase</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chechen</source>
      <comment>language</comment>
      <translation>Checheno</translation>
    </message>
    <message>
      <source>Check in</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check out</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check, object not stated</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked and excluded.</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked and excluded.</source>
      <comment>verification</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked and right.</source>
      <comment>verification</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked by supervisor with source.</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checkpoint monitored</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checkpoint monitored</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chemicals and tools for drug making.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cherokee</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chichewa</source>
      <comment>language</comment>
      <translation>Nyanja</translation>
    </message>
    <message>
      <source>Child abuse material, child prostitution, grooming.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child agrees and lawful guardian consents.</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child assent plus guardian consent</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child labour exploitation</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child placed for adoption against law for gain or exploitation.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child present.</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection and guardian</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Child protection authority</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chile</source>
      <comment>citizenship</comment>
      <translation>Chile</translation>
    </message>
    <message>
      <source>Chile</source>
      <comment>country</comment>
      <translation>Chile</translation>
    </message>
    <message>
      <source>Chilean Peso</source>
      <comment>currency</comment>
      <translation>Peso chileno</translation>
    </message>
    <message>
      <source>China</source>
      <comment>citizenship</comment>
      <translation>China</translation>
    </message>
    <message>
      <source>China</source>
      <comment>country</comment>
      <translation>China</translation>
    </message>
    <message>
      <source>Chinese</source>
      <comment>language</comment>
      <translation>Chino</translation>
    </message>
    <message>
      <source>Chisoi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chorasmian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Christmas Island</source>
      <comment>citizenship</comment>
      <translation>Isla de Navidad</translation>
    </message>
    <message>
      <source>Christmas Island</source>
      <comment>country</comment>
      <translation>Isla de Navidad</translation>
    </message>
    <message>
      <source>Church Slavic</source>
      <comment>language</comment>
      <translation>Eslavo eclesiástico</translation>
    </message>
    <message>
      <source>Chuvash</source>
      <comment>language</comment>
      <translation>Chuvasio</translation>
    </message>
    <message>
      <source>Cigarettes</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cigarettes by stick, raw tobacco by weight.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cirth</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Citizenship not clear</source>
      <comment>citizenship</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Citizenship or origin</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Civil or administrative penalty</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Civil or administrative penalty or fine; not a notice of INTERPOL.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Civil or administrative; not INTERPOL notices.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Civil society assessment.</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Civil society organisation.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Civil society publication.</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Civil status document.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Civilian</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cleared</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed for reporting period.</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed official site.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed site for online fraud.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed, referred on</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closure</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co-lead</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coast guard or navy</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coca leaf</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coca paste or base</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cocaine hydrochloride</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cocaine, cannabis and so on.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cocaine-type (group)</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cocos (Keeling) Islands</source>
      <comment>citizenship</comment>
      <translation>Islas Cocos</translation>
    </message>
    <message>
      <source>Cocos (Keeling) Islands</source>
      <comment>country</comment>
      <translation>Islas Cocos</translation>
    </message>
    <message>
      <source>Codes specifically reserved for testing purposes</source>
      <comment>currency</comment>
      <translation>Código reservado para pruebas</translation>
    </message>
    <message>
      <source>Coercion</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collects or launders.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colombia</source>
      <comment>citizenship</comment>
      <translation>Colombia</translation>
    </message>
    <message>
      <source>Colombia</source>
      <comment>country</comment>
      <translation>Colombia</translation>
    </message>
    <message>
      <source>Colombian Peso</source>
      <comment>currency</comment>
      <translation>Peso colombiano</translation>
    </message>
    <message>
      <source>Colour of notice</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Command post, liaison.</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commercial fishing craft.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commissioned.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Communication equipment</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community</source>
      <comment>handling_marking</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Community service</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comorian Franc</source>
      <comment>currency</comment>
      <translation>Franco comorense</translation>
    </message>
    <message>
      <source>Comoros</source>
      <comment>citizenship</comment>
      <translation>Comoras</translation>
    </message>
    <message>
      <source>Comoros</source>
      <comment>country</comment>
      <translation>Comoras</translation>
    </message>
    <message>
      <source>Company</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company identified</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Company share</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared with</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared without a number</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compelled work without trafficking elements.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compensation</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compensation</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compensation</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competent body confirmed.</source>
      <comment>age_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competent body decided person is a victim.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competent body decided person is a victim.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competent body decided positively.</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competent body suspects; protection applies.</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complete</source>
      <comment>breakdown_complete</comment>
      <translation>Completo</translation>
    </message>
    <message>
      <source>Completed</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Completely reliable</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed from others.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computer</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Concern</source>
      <comment>safety_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conditions people were kept in</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confinement in a scam centre and forced fraud.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed</source>
      <comment>verification</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed by authority</source>
      <comment>age_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed victim identified</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed victim identified</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confiscation</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confiscation</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confiscation order</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Congo</source>
      <comment>citizenship</comment>
      <translation>Congo</translation>
    </message>
    <message>
      <source>Congo</source>
      <comment>country</comment>
      <translation>Congo</translation>
    </message>
    <message>
      <source>Congo, The Democratic Republic of the</source>
      <comment>citizenship</comment>
      <translation>República Democrática del Congo</translation>
    </message>
    <message>
      <source>Congo, The Democratic Republic of the</source>
      <comment>country</comment>
      <translation>República Democrática del Congo</translation>
    </message>
    <message>
      <source>Congolese Franc</source>
      <comment>currency</comment>
      <translation>Franco congoleño</translation>
    </message>
    <message>
      <source>Consent</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent review</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consistent, not confirmed.</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Construction</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Construction machine</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Construction site</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consular or civil papers.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact by social media or messaging application.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact or associate</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact or return to family after assessment.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact with person</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contraband cigarettes, tobacco and alcohol.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contraband drinks by volume.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contradicted.</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contradicts</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Control of mail or freight parcels.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Control of mail or freight parcels.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Controlled drugs and new substances.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Controlled starting material.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Convention travel document.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conversation with possible victim, migrant or witness.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conversation with possible victim, migrant or witness.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Converted from</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Converted weapon</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Convertible Mark</source>
      <comment>currency</comment>
      <translation>Marco convertible de Bosnia y Herzegovina</translation>
    </message>
    <message>
      <source>Convicted person</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conviction</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conviction, case</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conviction, case</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conviction, person</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conviction, person</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cook Islands</source>
      <comment>citizenship</comment>
      <translation>Islas Cook</translation>
    </message>
    <message>
      <source>Cook Islands</source>
      <comment>country</comment>
      <translation>Islas Cook</translation>
    </message>
    <message>
      <source>Coordinates without directing.</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordination</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordination unit set up</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordination unit set up</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinator</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coptic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy made with hash.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cordoba Oro</source>
      <comment>currency</comment>
      <translation>Córdoba oro</translation>
    </message>
    <message>
      <source>Cornish</source>
      <comment>language</comment>
      <translation>Córnico</translation>
    </message>
    <message>
      <source>Correction</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrupt official</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corruption</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corsican</source>
      <comment>language</comment>
      <translation>Corso</translation>
    </message>
    <message>
      <source>Cost not covered.</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost or funding</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costa Rica</source>
      <comment>citizenship</comment>
      <translation>Costa Rica</translation>
    </message>
    <message>
      <source>Costa Rica</source>
      <comment>country</comment>
      <translation>Costa Rica</translation>
    </message>
    <message>
      <source>Costa Rican Colon</source>
      <comment>currency</comment>
      <translation>Colón costarricense</translation>
    </message>
    <message>
      <source>Counselling or therapy.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count animals.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count cards.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count handsets.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count pieces.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count sticks, not packs.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count, weight or seal does not match.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Countable dose.</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Countable drug dose.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Countable drug dose.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Countable item.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Countable item.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counted one by one.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counterfeit</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counterfeit</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counterfeit goods and medicines</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counterfeit tablets, mostly amphetamine.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Countries and territories that took part.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Countries and territories.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Countries or regions of origin</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country</source>
      <comment>location_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Country or place</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts only.</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Courses or mentoring.</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Court</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Court or prosecution</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Court order.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Covert contact under legal authority.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Covert contact under legal authority.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Covert watching of people or places.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Covert watching of people or places.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crack</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Craft-made weapon</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crane, digger.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cree</source>
      <comment>language</comment>
      <translation>Cree</translation>
    </message>
    <message>
      <source>Crew anti-tank weapon.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crew identity book.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crew weapon.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criminal</source>
      <comment>case_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criminal case outcome</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criminal group dismantled</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criminal group dismantled</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criminal group identified</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criminal investigation opened</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criminal investigation opened</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Croatia</source>
      <comment>citizenship</comment>
      <translation>Croacia</translation>
    </message>
    <message>
      <source>Croatia</source>
      <comment>country</comment>
      <translation>Croacia</translation>
    </message>
    <message>
      <source>Croatian</source>
      <comment>language</comment>
      <translation>Croata</translation>
    </message>
    <message>
      <source>Crossing event; one person may repeat.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crossing event; one person may repeat.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crypto-asset, not stated</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crypto-assets</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crystal methamphetamine</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crystal or rock</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cuba</source>
      <comment>citizenship</comment>
      <translation>Cuba</translation>
    </message>
    <message>
      <source>Cuba</source>
      <comment>country</comment>
      <translation>Cuba</translation>
    </message>
    <message>
      <source>Cuban Peso</source>
      <comment>currency</comment>
      <translation>Peso cubano</translation>
    </message>
    <message>
      <source>Cultivated area destroyed</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cumulative of</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cuneiform, Sumero-Akkadian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curaçao</source>
      <comment>citizenship</comment>
      <translation>Curazao</translation>
    </message>
    <message>
      <source>Curaçao</source>
      <comment>country</comment>
      <translation>Curazao</translation>
    </message>
    <message>
      <source>Custodial sentence of stated length.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customs</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customs</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customs, tax and excise offences.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cypriot syllabary</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cypro-Minoan</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyprus</source>
      <comment>citizenship</comment>
      <translation>Chipre</translation>
    </message>
    <message>
      <source>Cyprus</source>
      <comment>country</comment>
      <translation>Chipre</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cyrillic (Old Church Slavonic variant)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Czech</source>
      <comment>language</comment>
      <translation>Checo</translation>
    </message>
    <message>
      <source>Czech Koruna</source>
      <comment>currency</comment>
      <translation>Corona checa</translation>
    </message>
    <message>
      <source>Czechia</source>
      <comment>citizenship</comment>
      <translation>Chequia</translation>
    </message>
    <message>
      <source>Czechia</source>
      <comment>country</comment>
      <translation>Chequia</translation>
    </message>
    <message>
      <source>Côte d'Ivoire</source>
      <comment>citizenship</comment>
      <translation>Côte d’Ivoire</translation>
    </message>
    <message>
      <source>Côte d'Ivoire</source>
      <comment>country</comment>
      <translation>Côte d’Ivoire</translation>
    </message>
    <message>
      <source>DNA hit</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dalasi</source>
      <comment>currency</comment>
      <translation>Dalasi gambiano</translation>
    </message>
    <message>
      <source>Danish</source>
      <comment>language</comment>
      <translation>Danés</translation>
    </message>
    <message>
      <source>Danish Krone</source>
      <comment>currency</comment>
      <translation>Corona danesa</translation>
    </message>
    <message>
      <source>Dari</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data used to look for family.</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database query</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Database query</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date and time</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date known.</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <comment>date_precision</comment>
      <translation>Día</translation>
    </message>
    <message>
      <source>Days that the source gives for the operation.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deadline check.</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Death</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Death recorded.</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Debt bondage</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Debt bondage as purpose</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Debt imposed on victim</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deceased</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deceit for gain, including online scams.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision challenged.</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared by person</source>
      <comment>age_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declined by person</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declined by person</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declined formal identification</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declined to answer</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Default.</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Default; blocks sharing.</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Demanded for a person.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Denar</source>
      <comment>currency</comment>
      <translation>Dinar macedonio</translation>
    </message>
    <message>
      <source>Denmark</source>
      <comment>citizenship</comment>
      <translation>Dinamarca</translation>
    </message>
    <message>
      <source>Denmark</source>
      <comment>country</comment>
      <translation>Dinamarca</translation>
    </message>
    <message>
      <source>Departure or landing place.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deployment</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deployment</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depressant medicines and barbiturates.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Derived</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Derived from</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe.</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe.</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Describe.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deseret (Mormon)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desktop, laptop, tablet.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Destroy</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Destroyed</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Destroyed with witnesses.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detachable ammunition holder.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detected, not seized</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detention facility</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detention other than arrest</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detention other than arrest</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devanagari (Nagari)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device or sensor</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diacetylmorphine in any form.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Different activity; describe.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Different activity; describe.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Different means; describe.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Different relation; describe.</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Different way; describe.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diffusion</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dimensionless count, persons or events.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dinka</source>
      <comment>language</comment>
      <translation>Dinka</translation>
    </message>
    <message>
      <source>Diplomatic passport</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diplomatic residence</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct observation</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct request sent by one country.</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Directs group.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Directs the operation.</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disability</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discrepancy</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disguising origin of criminal money.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disjoint with</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disk, USB key, memory card.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disputed</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distinct people.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Divehi</source>
      <comment>language</comment>
      <translation>Divehi</translation>
    </message>
    <message>
      <source>Diverted pharmaceutical opioids.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dives Akuru</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Djibouti</source>
      <comment>citizenship</comment>
      <translation>Yibuti</translation>
    </message>
    <message>
      <source>Djibouti</source>
      <comment>country</comment>
      <translation>Yibuti</translation>
    </message>
    <message>
      <source>Djibouti Franc</source>
      <comment>currency</comment>
      <translation>Franco yibutiano</translation>
    </message>
    <message>
      <source>Dobra</source>
      <comment>currency</comment>
      <translation>Dobra santotomense</translation>
    </message>
    <message>
      <source>Document</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document check</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document check</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document hit or entry</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document listed stolen, lost, revoked, invalid or blank.</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document of an organisation or state.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document seized</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Documents</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Documents or entries found in a database.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dogra</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Domestic servitude</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dominica</source>
      <comment>citizenship</comment>
      <translation>Dominica</translation>
    </message>
    <message>
      <source>Dominica</source>
      <comment>country</comment>
      <translation>Dominica</translation>
    </message>
    <message>
      <source>Dominican Peso</source>
      <comment>currency</comment>
      <translation>Peso dominicano</translation>
    </message>
    <message>
      <source>Dominican Republic</source>
      <comment>citizenship</comment>
      <translation>República Dominicana</translation>
    </message>
    <message>
      <source>Dominican Republic</source>
      <comment>country</comment>
      <translation>República Dominicana</translation>
    </message>
    <message>
      <source>Dong</source>
      <comment>currency</comment>
      <translation>Dong vietnamita</translation>
    </message>
    <message>
      <source>Doubtful</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dozens, hundreds, thousands; no number.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft</source>
      <comment>figure_status</comment>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Draft</source>
      <comment>referral_status</comment>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Dried leaf by weight.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Driving licence</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dropped</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drug</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drug</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drug supply, manufacture or cultivation beyond own use.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drug trafficking or production</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drug type not stated</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drugs</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drugs or alcohol given, or addiction used.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duployan shorthand, Duployan stenography</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duration as stated</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dutch</source>
      <comment>language</comment>
      <translation>Neerlandés</translation>
    </message>
    <message>
      <source>Dwelling.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dzongkha</source>
      <comment>language</comment>
      <translation>Dzongkha</translation>
    </message>
    <message>
      <source>E-cigarette, liquid, heated product.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EU agency</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier agreement cancelled; sharing stops.</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier entry corrected; original kept.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>East Caribbean Dollar</source>
      <comment>currency</comment>
      <translation>Dólar del Caribe Oriental</translation>
    </message>
    <message>
      <source>Economic section of workplace, one letter.</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ecstasy-type substances</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ecuador</source>
      <comment>citizenship</comment>
      <translation>Ecuador</translation>
    </message>
    <message>
      <source>Ecuador</source>
      <comment>country</comment>
      <translation>Ecuador</translation>
    </message>
    <message>
      <source>Edition of a series</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Education</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Education</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Education body.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Education place.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Efik</source>
      <comment>language</comment>
      <translation>Efik</translation>
    </message>
    <message>
      <source>Egypt</source>
      <comment>citizenship</comment>
      <translation>Egipto</translation>
    </message>
    <message>
      <source>Egypt</source>
      <comment>country</comment>
      <translation>Egipto</translation>
    </message>
    <message>
      <source>Egyptian Arabic</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Egyptian Pound</source>
      <comment>currency</comment>
      <translation>Libra egipcia</translation>
    </message>
    <message>
      <source>Egyptian demotic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Egyptian hieratic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Egyptian hieroglyphs</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eighteen or over.</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>El Salvador</source>
      <comment>citizenship</comment>
      <translation>El Salvador</translation>
    </message>
    <message>
      <source>El Salvador</source>
      <comment>country</comment>
      <translation>El Salvador</translation>
    </message>
    <message>
      <source>El Salvador Colon</source>
      <comment>currency</comment>
      <translation>Colón salvadoreño</translation>
    </message>
    <message>
      <source>Elbasan</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elected official</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Electricity, gas, steam</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Electronic devices and media</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eliminated.</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elymaic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Embassy or consulate</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emergency medical care</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emergency travel document</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emergency, within 24 hours</source>
      <comment>referral_priority</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employer in breach</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employer in breach</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employer linked to labour infringements.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Employer linked to labour infringements.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End of reflection period</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended with a finding or a charge.</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended without a finding.</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English</source>
      <comment>language</comment>
      <translation>Inglés</translation>
    </message>
    <message>
      <source>Entered, not checked.</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entertainment district</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry authorisation.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry ban or removal</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry refused</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry refused</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry with warrant or consent to search.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry with warrant or consent to search.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Equatorial Guinea</source>
      <comment>citizenship</comment>
      <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
      <source>Equatorial Guinea</source>
      <comment>country</comment>
      <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
      <source>Equipment</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Equipment, training or expertise from a partner; not a result of the partner.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eritrea</source>
      <comment>citizenship</comment>
      <translation>Eritrea</translation>
    </message>
    <message>
      <source>Eritrea</source>
      <comment>country</comment>
      <translation>Eritrea</translation>
    </message>
    <message>
      <source>Esperanto</source>
      <comment>language</comment>
      <translation>Esperanto</translation>
    </message>
    <message>
      <source>Estimated by officer</source>
      <comment>age_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estimated proceeds</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estonia</source>
      <comment>citizenship</comment>
      <translation>Estonia</translation>
    </message>
    <message>
      <source>Estonia</source>
      <comment>country</comment>
      <translation>Estonia</translation>
    </message>
    <message>
      <source>Estonian</source>
      <comment>language</comment>
      <translation>Estonio</translation>
    </message>
    <message>
      <source>Eswatini</source>
      <comment>citizenship</comment>
      <translation>Esuatini</translation>
    </message>
    <message>
      <source>Eswatini</source>
      <comment>country</comment>
      <translation>Esuatini</translation>
    </message>
    <message>
      <source>Ether</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ethiopia</source>
      <comment>citizenship</comment>
      <translation>Etiopía</translation>
    </message>
    <message>
      <source>Ethiopia</source>
      <comment>country</comment>
      <translation>Etiopía</translation>
    </message>
    <message>
      <source>Ethiopian Birr</source>
      <comment>currency</comment>
      <translation>Bir etíope</translation>
    </message>
    <message>
      <source>Ethiopic (Geʻez)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Euro</source>
      <comment>currency</comment>
      <translation>Euro</translation>
    </message>
    <message>
      <source>European arrest warrant</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>European warrant, Red Notice or extradition request.</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Europol, Frontex, Eurojust, ELA.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event, whoever is on board.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events: one person may be checked often.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every member of a named group.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every member of the other figure; the number is that one.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <comment>attachment_use</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ewe</source>
      <comment>language</comment>
      <translation>Ewé</translation>
    </message>
    <message>
      <source>Exact</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exact</source>
      <comment>location_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examination of travel or identity papers.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examination of travel or identity papers.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Examine</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excessive working hours</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exhibits joined under one number.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expert procedure finished.</source>
      <comment>age_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expert result awaited.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expertise</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explicit nil.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exploitative surrogacy</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exploiter</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explosive substance</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Explosives and military items</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extortion, blackmail and similar pressure.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extraction site.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extradited or surrendered</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extradition request or provisional arrest for another state.</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extraterritorial bodies</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face match</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Facial image candidate; needs human check.</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Factory or warehouse</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Facts suggest harm by offence.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fairly reliable</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Falkland Islands (Malvinas)</source>
      <comment>citizenship</comment>
      <translation>Islas Malvinas</translation>
    </message>
    <message>
      <source>Falkland Islands (Malvinas)</source>
      <comment>country</comment>
      <translation>Islas Malvinas</translation>
    </message>
    <message>
      <source>Falkland Islands Pound</source>
      <comment>currency</comment>
      <translation>Libra malvinense</translation>
    </message>
    <message>
      <source>False brands, medicines, food.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False hit</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False item.</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False money, goods or documents.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False or diverted medicines.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False or misused stamp.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False passports, visas and identity papers.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False promises</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False stamp or visa</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>False, excluded</source>
      <comment>verification</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family or relative</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family tracing</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family tracing, mediation, reunification</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Farm</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Farm vehicle</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faroe Islands</source>
      <comment>citizenship</comment>
      <translation>Islas Feroe</translation>
    </message>
    <message>
      <source>Faroe Islands</source>
      <comment>country</comment>
      <translation>Islas Feroe</translation>
    </message>
    <message>
      <source>Faroese</source>
      <comment>language</comment>
      <translation>Feroés</translation>
    </message>
    <message>
      <source>Fast small open boat.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fee charged to migrant</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Female</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fentanyl and analogues</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ferry or passenger ship</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field test</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field test only</source>
      <comment>drug_test</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fiji</source>
      <comment>citizenship</comment>
      <translation>Fiyi</translation>
    </message>
    <message>
      <source>Fiji</source>
      <comment>country</comment>
      <translation>Fiyi</translation>
    </message>
    <message>
      <source>Fiji Dollar</source>
      <comment>currency</comment>
      <translation>Dólar fiyiano</translation>
    </message>
    <message>
      <source>Fijian</source>
      <comment>language</comment>
      <translation>Fiyiano</translation>
    </message>
    <message>
      <source>Filipino</source>
      <comment>language</comment>
      <translation>Filipino</translation>
    </message>
    <message>
      <source>Final</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finance, insurance</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Financial</source>
      <comment>case_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Financial intelligence unit</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find and arrest a wanted person.</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find missing person or identify someone.</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finds and engages people.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fine</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fine</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fingerprint hit</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finland</source>
      <comment>citizenship</comment>
      <translation>Finlandia</translation>
    </message>
    <message>
      <source>Finland</source>
      <comment>country</comment>
      <translation>Finlandia</translation>
    </message>
    <message>
      <source>Finnish</source>
      <comment>language</comment>
      <translation>Finés</translation>
    </message>
    <message>
      <source>Firearm</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Firearm part or component</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Firearm record hit</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Firearms</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First contact made at school or college.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First contact made at the person's workplace.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First contact made in a shop, bar or agency.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First paragraph.</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First result, may change.</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First taking into custody; opens the chain.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fishing vessel</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fishing vessel</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flight</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flight monitored</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flight monitored</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flights, not passengers.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flow on accounts.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-up</source>
      <comment>operation_phase</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-up for service</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow-up in care</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Food or drink venue.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Food, clothes, hygiene, phone.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Food, water, shelter or hygiene denied.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a whole family.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For each boat.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For each child.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For each country.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For each donor.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For each employer or firm.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For each group brought or found.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For each operation.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For each person.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For each vehicle.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For each victim.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For infants.</source>
      <comment>age_counted</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For one crossing or journey.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For one document.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For one organ.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For one service or client.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For one thing.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For what.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forced begging</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forced criminal activity</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forced household work, usually inside the exploiter's home.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forced labour</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forced labour or services</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forced marriage</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forced marriage</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forced military use by a non-state actor.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forced online scamming</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Foreign mission.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forensic image</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forfeit or confiscate</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forged or counterfeit documents</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forgery</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forgery and counterfeiting</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forgery equipment</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forint</source>
      <comment>currency</comment>
      <translation>Forinto húngaro</translation>
    </message>
    <message>
      <source>Form</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form cannot be told at this time.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form of exploitation</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formal accusation brought.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formal accusation brought.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formal accusation.</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formal age assessment</source>
      <comment>age_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formal identification procedure.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Formal or fake employment or travel agency.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found</source>
      <comment>firearm_acquisition</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found guilty.</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found guilty.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found in irregular situation.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found not guilty.</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found not guilty.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found on the way; smuggled or irregular is not stated.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found through a notice or an alert; not an arrest.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found without right to enter or stay.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found without right to enter or stay.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found wrong; kept with reason.</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found, interviewed or intercepted, role not settled.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>France</source>
      <comment>citizenship</comment>
      <translation>Francia</translation>
    </message>
    <message>
      <source>France</source>
      <comment>country</comment>
      <translation>Francia</translation>
    </message>
    <message>
      <source>Fraud</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fraudulent, type not stated</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fraudulently obtained genuine</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free choice.</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freely given agreement of person.</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freezing or confiscation order</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freighter or barge.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>French</source>
      <comment>language</comment>
      <translation>Francés</translation>
    </message>
    <message>
      <source>French Guiana</source>
      <comment>citizenship</comment>
      <translation>Guayana Francesa</translation>
    </message>
    <message>
      <source>French Guiana</source>
      <comment>country</comment>
      <translation>Guayana Francesa</translation>
    </message>
    <message>
      <source>French Polynesia</source>
      <comment>citizenship</comment>
      <translation>Polinesia Francesa</translation>
    </message>
    <message>
      <source>French Polynesia</source>
      <comment>country</comment>
      <translation>Polinesia Francesa</translation>
    </message>
    <message>
      <source>French Southern Territories</source>
      <comment>citizenship</comment>
      <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
      <source>French Southern Territories</source>
      <comment>country</comment>
      <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
      <source>Fresh leaves; weight.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fresh or dried; weight.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friend or acquaintance</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friend or social gathering led to recruitment.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friends or social event</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friulian</source>
      <comment>language</comment>
      <translation>Friulano</translation>
    </message>
    <message>
      <source>From reliable document</source>
      <comment>age_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the country.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From value to unknown higher value.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frozen</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frozen assets</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frozen or seized account.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fuel</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fulah</source>
      <comment>language</comment>
      <translation>Fula</translation>
    </message>
    <message>
      <source>Funder</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Funding</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GHB, GBL, BD</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GPS, compass, radio.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gabon</source>
      <comment>citizenship</comment>
      <translation>Gabón</translation>
    </message>
    <message>
      <source>Gabon</source>
      <comment>country</comment>
      <translation>Gabón</translation>
    </message>
    <message>
      <source>Galician</source>
      <comment>language</comment>
      <translation>Gallego</translation>
    </message>
    <message>
      <source>Gambia</source>
      <comment>citizenship</comment>
      <translation>Gambia</translation>
    </message>
    <message>
      <source>Gambia</source>
      <comment>country</comment>
      <translation>Gambia</translation>
    </message>
    <message>
      <source>Ganda</source>
      <comment>language</comment>
      <translation>Ganda</translation>
    </message>
    <message>
      <source>Garay</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gas or alarm weapon</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gas, alarm or deactivated weapon made to fire.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gather information on a person of interest.</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gave equipment, intelligence or experts.</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gave money, equipment, intelligence or experts.</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gendarmerie or military police</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>General law enforcement.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Genuine</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Genuine document listed as lost.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Genuine document listed as stolen.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Genuine document with altered or added parts.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Genuine empty form, filled by forgers.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Genuine, withheld from owner</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georgia</source>
      <comment>citizenship</comment>
      <translation>Georgia</translation>
    </message>
    <message>
      <source>Georgia</source>
      <comment>country</comment>
      <translation>Georgia</translation>
    </message>
    <message>
      <source>Georgian</source>
      <comment>language</comment>
      <translation>Georgiano</translation>
    </message>
    <message>
      <source>Georgian (Mkhedruli and Mtavruli)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>German</source>
      <comment>language</comment>
      <translation>Alemán</translation>
    </message>
    <message>
      <source>Germany</source>
      <comment>citizenship</comment>
      <translation>Alemania</translation>
    </message>
    <message>
      <source>Germany</source>
      <comment>country</comment>
      <translation>Alemania</translation>
    </message>
    <message>
      <source>Ghana</source>
      <comment>citizenship</comment>
      <translation>Ghana</translation>
    </message>
    <message>
      <source>Ghana</source>
      <comment>country</comment>
      <translation>Ghana</translation>
    </message>
    <message>
      <source>Ghana Cedi</source>
      <comment>currency</comment>
      <translation>Cedi ghanés</translation>
    </message>
    <message>
      <source>Gibraltar</source>
      <comment>citizenship</comment>
      <translation>Gibraltar</translation>
    </message>
    <message>
      <source>Gibraltar</source>
      <comment>country</comment>
      <translation>Gibraltar</translation>
    </message>
    <message>
      <source>Gibraltar Pound</source>
      <comment>currency</comment>
      <translation>Libra gibraltareña</translation>
    </message>
    <message>
      <source>Given back.</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given back; receipt.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given, verbal and witnessed</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given, written</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Glagolitic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gold</source>
      <comment>currency</comment>
      <translation>Oro</translation>
    </message>
    <message>
      <source>Gold or bullion</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gold, watches, jewellery and similar.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goods control.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gothic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gourde</source>
      <comment>currency</comment>
      <translation>Gurde haitiano</translation>
    </message>
    <message>
      <source>Grantha</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greece</source>
      <comment>citizenship</comment>
      <translation>Grecia</translation>
    </message>
    <message>
      <source>Greece</source>
      <comment>country</comment>
      <translation>Grecia</translation>
    </message>
    <message>
      <source>Greek</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green Notice</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Greenland</source>
      <comment>citizenship</comment>
      <translation>Groenlandia</translation>
    </message>
    <message>
      <source>Greenland</source>
      <comment>country</comment>
      <translation>Groenlandia</translation>
    </message>
    <message>
      <source>Grenada</source>
      <comment>citizenship</comment>
      <translation>Granada</translation>
    </message>
    <message>
      <source>Grenada</source>
      <comment>country</comment>
      <translation>Granada</translation>
    </message>
    <message>
      <source>Grenade</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grenade launcher</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grenades, mines, missiles, charges.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gross, with packing</source>
      <comment>weight_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group judged broken up by the reporting body.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group judged broken up by the reporting body.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Growing plants; count or area.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guadeloupe</source>
      <comment>citizenship</comment>
      <translation>Guadalupe</translation>
    </message>
    <message>
      <source>Guadeloupe</source>
      <comment>country</comment>
      <translation>Guadalupe</translation>
    </message>
    <message>
      <source>Guam</source>
      <comment>citizenship</comment>
      <translation>Guam</translation>
    </message>
    <message>
      <source>Guam</source>
      <comment>country</comment>
      <translation>Guam</translation>
    </message>
    <message>
      <source>Guarani</source>
      <comment>currency</comment>
      <translation>Guaraní paraguayo</translation>
    </message>
    <message>
      <source>Guarani</source>
      <comment>language</comment>
      <translation>Guaraní</translation>
    </message>
    <message>
      <source>Guardian consent, child too young</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guardian or caregiver</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guardian, care arrangement.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guatemala</source>
      <comment>citizenship</comment>
      <translation>Guatemala</translation>
    </message>
    <message>
      <source>Guatemala</source>
      <comment>country</comment>
      <translation>Guatemala</translation>
    </message>
    <message>
      <source>Guernsey</source>
      <comment>citizenship</comment>
      <translation>Guernesey</translation>
    </message>
    <message>
      <source>Guernsey</source>
      <comment>country</comment>
      <translation>Guernesey</translation>
    </message>
    <message>
      <source>Guinea</source>
      <comment>citizenship</comment>
      <translation>Guinea</translation>
    </message>
    <message>
      <source>Guinea</source>
      <comment>country</comment>
      <translation>Guinea</translation>
    </message>
    <message>
      <source>Guinea-Bissau</source>
      <comment>citizenship</comment>
      <translation>Guinea-Bisáu</translation>
    </message>
    <message>
      <source>Guinea-Bissau</source>
      <comment>country</comment>
      <translation>Guinea-Bisáu</translation>
    </message>
    <message>
      <source>Guinean Franc</source>
      <comment>currency</comment>
      <translation>Franco guineano</translation>
    </message>
    <message>
      <source>Gujarati</source>
      <comment>language</comment>
      <translation>Guyaratí</translation>
    </message>
    <message>
      <source>Gujarati</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gunjala Gondi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gurmukhi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gurung Khema</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guyana</source>
      <comment>citizenship</comment>
      <translation>Guyana</translation>
    </message>
    <message>
      <source>Guyana</source>
      <comment>country</comment>
      <translation>Guyana</translation>
    </message>
    <message>
      <source>Guyana Dollar</source>
      <comment>currency</comment>
      <translation>Dólar guyanés</translation>
    </message>
    <message>
      <source>Hacking and interference.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Haiti</source>
      <comment>citizenship</comment>
      <translation>Haití</translation>
    </message>
    <message>
      <source>Haiti</source>
      <comment>country</comment>
      <translation>Haití</translation>
    </message>
    <message>
      <source>Haitian</source>
      <comment>language</comment>
      <translation>Criollo haitiano</translation>
    </message>
    <message>
      <source>Half, a third, percent; name the base.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hallucinogenic mushrooms</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hallucinogens (group)</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Han (Hanzi, Kanji, Hanja)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Han (Simplified variant)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Han (Traditional variant)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Han (Traditional variant) with Latin (alias for Hant + Latn)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Han with Bopomofo (alias for Han + Bopomofo)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand or rifle grenade.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand weapon with rotating cylinder.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand-driven.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handed over freely.</source>
      <comment>firearm_acquisition</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handed over to another state.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handed to another state.</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handed to other agency.</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handgun, type not stated</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handing the person from one to another.</source>
      <comment>trafficking_act</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handling and hiding criminal gains.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hangul (Hangŭl, Hangeul)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hanifi Rohingya</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hanunoo (Hanunóo)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Happened before the operation</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Happenings, whoever takes part.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harbourer</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harbouring</source>
      <comment>trafficking_act</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harm announced to the person or others.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harmful or forced work by a person under eighteen.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has nothing to do with the operation.</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hashish.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hatran</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hausa</source>
      <comment>language</comment>
      <translation>Hausa</translation>
    </message>
    <message>
      <source>Hazaragi</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headline</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headline of exact figure.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Health service</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Health, social work</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heard Island and McDonald Islands</source>
      <comment>citizenship</comment>
      <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
      <source>Heard Island and McDonald Islands</source>
      <comment>country</comment>
      <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
      <source>Heavy goods vehicle.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heavy machine gun</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hebrew</source>
      <comment>language</comment>
      <translation>Hebreo</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held back from workers.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Helps a reader to understand; proves nothing by itself.</source>
      <comment>attachment_use</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Herb, leaf, bud.</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Herero</source>
      <comment>language</comment>
      <translation>Herero</translation>
    </message>
    <message>
      <source>Heroin</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High-value target arrest</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High-value target arrest</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highest of several</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hindi</source>
      <comment>language</comment>
      <translation>Hindi</translation>
    </message>
    <message>
      <source>Hiragana</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hiri Motu</source>
      <comment>language</comment>
      <translation>Hiri motu</translation>
    </message>
    <message>
      <source>History of wrong information.</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hit</source>
      <comment>hit_or_notice</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holding place for migrants.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holds an elected office.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holy See (Vatican City State)</source>
      <comment>citizenship</comment>
      <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
      <source>Holy See (Vatican City State)</source>
      <comment>country</comment>
      <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
      <source>Home or workshop made.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Honduras</source>
      <comment>citizenship</comment>
      <translation>Honduras</translation>
    </message>
    <message>
      <source>Honduras</source>
      <comment>country</comment>
      <translation>Honduras</translation>
    </message>
    <message>
      <source>Hong Kong</source>
      <comment>citizenship</comment>
      <translation>RAE de Hong Kong (China)</translation>
    </message>
    <message>
      <source>Hong Kong</source>
      <comment>country</comment>
      <translation>RAE de Hong Kong (China)</translation>
    </message>
    <message>
      <source>Hong Kong Dollar</source>
      <comment>currency</comment>
      <translation>Dólar hongkonés</translation>
    </message>
    <message>
      <source>Hospital or clinic.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Host</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hosted it</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hotel or short-let flat</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours far beyond agreement or health.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours that people were made to work; not a count.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House of prostitution.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Housed coordination unit.</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Housed the coordination of the operation.</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Household with immunity.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Households as employers</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Houses people.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Housing or hiding the person.</source>
      <comment>trafficking_act</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long, not how many people.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many a text picks out; not how many there are.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many countries or continents the people come from; not a count of people.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many operations the source speaks of.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often a person was passed to others; not a count of people.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How things are in general; no result.</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hryvnia</source>
      <comment>currency</comment>
      <translation>Grivna ucraniana</translation>
    </message>
    <message>
      <source>Humiliation, manipulation or use of emotional bonds.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hungarian</source>
      <comment>language</comment>
      <translation>Húngaro</translation>
    </message>
    <message>
      <source>Hungary</source>
      <comment>citizenship</comment>
      <translation>Hungría</translation>
    </message>
    <message>
      <source>Hungary</source>
      <comment>country</comment>
      <translation>Hungría</translation>
    </message>
    <message>
      <source>INTERPOL-UN Special Notice</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 015.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 016.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 020.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 030.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 040.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 050.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 060.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 070.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 080.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 085.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 090.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 095.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 100.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 101.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 103.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 105.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 106.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 109.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 115.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 116.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 120.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 123.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 124.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 125.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 126.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 127.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 128.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 130.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 131.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 132.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 133.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 134.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 135.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 136.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 137.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 138.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 139.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 140.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 141.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 142.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 143.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 145.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 159.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 160.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 161.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 164.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 165.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 166.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 167.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 170.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 175.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 176.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 180.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 192.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 200.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 201.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 202.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 204.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 206.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 210.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 211.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 212.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 215.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 216.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 217.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 218.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 219.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 220.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 221.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 225.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 226.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 227.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 228.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 229.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 230.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 239.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 240.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 241.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 250.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 258.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 259.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 260.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 261.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 262.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 263.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 264.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 265.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 274.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 275.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 280.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 281.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 282.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 283.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 284.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 285.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 286.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 287.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 288.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 290.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 291.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 292.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 293.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 294.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 295.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 296.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 298.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 299.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 300.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 302.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 303.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 305.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 310.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 311.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 312.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 313.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 314.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 315.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 316.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 317.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 318.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 319.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 320.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 321.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 322.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 323.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 324.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 325.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 326.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 327.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 328.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 329.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 330.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 331.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 332.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 333.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 334.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 335.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 336.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 337.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 338.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 339.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 340.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 341.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 342.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 343.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 344.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 345.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 346.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 347.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 348.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 349.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 350.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 351.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 352.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 353.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 354.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 355.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 356.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 357.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 358.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 359.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 360.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 361.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 362.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 363.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 364.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 365.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 366.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 367.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 368.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 370.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 371.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 372.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 373.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 380.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 396.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 397.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 398.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 399.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 400.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 401.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 402.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 403.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 410.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 411.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 412.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 413.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 420.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 430.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 435.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 436.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 437.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 438.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 439.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 440.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 445.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 450.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 451.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 460.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 470.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 480.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 499.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 500.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 501.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 502.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 503.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 504.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 505.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 510.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 520.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 530.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 550.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 570.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 590.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 610.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 620.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 15924 755.</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ISO 4217 code</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ibibio</source>
      <comment>language</comment>
      <translation>Ibibio</translation>
    </message>
    <message>
      <source>Ice.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Iceland</source>
      <comment>citizenship</comment>
      <translation>Islandia</translation>
    </message>
    <message>
      <source>Iceland</source>
      <comment>country</comment>
      <translation>Islandia</translation>
    </message>
    <message>
      <source>Iceland Krona</source>
      <comment>currency</comment>
      <translation>Corona islandesa</translation>
    </message>
    <message>
      <source>Icelandic</source>
      <comment>language</comment>
      <translation>Islandés</translation>
    </message>
    <message>
      <source>Identification</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identification decision</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identified record sent up.</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identified victim</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identify a body.</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identity card</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identity documents and registration</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identity or document control of one person.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identity or document control of one person.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ido</source>
      <comment>language</comment>
      <translation>Ido</translation>
    </message>
    <message>
      <source>Igbo</source>
      <comment>language</comment>
      <translation>Igbo</translation>
    </message>
    <message>
      <source>Illegal adoption</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Illegal crossing detected</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Illegal crossing detected</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Illegal or forced adoption</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Illegal possession or trade of weapons.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Illicit price</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Illicit synthetic opioids of fentanyl family.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Illicit trade in arms, ammunition, explosives.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Illustration</source>
      <comment>attachment_use</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Iloko</source>
      <comment>language</comment>
      <translation>Ilocano</translation>
    </message>
    <message>
      <source>Image taken in original state.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Immediate danger to life; reason and approver recorded.</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Immediate safety risk</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Immediate treatment, including post-rape care.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Immigration service</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Immovable asset.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Immovable assets under seizure order.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imperial Aramaic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imposed by a court or authority.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Impostor or look-alike</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Improbable</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a day.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a month.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a week.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a year.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In an hour.</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In danger</source>
      <comment>safety_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Included in a larger figure; never add.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>India</source>
      <comment>citizenship</comment>
      <translation>India</translation>
    </message>
    <message>
      <source>India</source>
      <comment>country</comment>
      <translation>India</translation>
    </message>
    <message>
      <source>Indian Rupee</source>
      <comment>currency</comment>
      <translation>Rupia india</translation>
    </message>
    <message>
      <source>Indicators present, not decided.</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicators seen; not confirmed by authority.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicators seen; not confirmed by authority.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indictment</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indirect fire tube.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Individual automatic support weapon.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indonesia</source>
      <comment>citizenship</comment>
      <translation>Indonesia</translation>
    </message>
    <message>
      <source>Indonesia</source>
      <comment>country</comment>
      <translation>Indonesia</translation>
    </message>
    <message>
      <source>Indonesian</source>
      <comment>language</comment>
      <translation>Indonesio</translation>
    </message>
    <message>
      <source>Indus (Harappan)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inflatable boats, yachts.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inflatable or rubber boat</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Information taken.</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Information to public or risk groups.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Information to public or risk groups.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Information, communication</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Informed agreement signed.</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Infringements found; one employer may have several.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Injury</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Injury or illness.</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inland checkpoint</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inland water</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inscriptional Pahlavi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inscriptional Parthian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside transport.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intelligence</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intelligence report sent</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intended, not yet exploited</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intercepted before exploitation started; purpose inferred.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intercepted or caught in the act; an arrest is not stated.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interest in a firm.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interlingua (International Auxiliary Language Association)</source>
      <comment>language</comment>
      <translation>Interlingua</translation>
    </message>
    <message>
      <source>Interlingue</source>
      <comment>language</comment>
      <translation>Interlingue</translation>
    </message>
    <message>
      <source>International organisation</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interpreter</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interpreter needed</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interpreter or translator.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interview</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interview</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intimate partner</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inuktitut</source>
      <comment>language</comment>
      <translation>Inuktitut</translation>
    </message>
    <message>
      <source>Inupiaq</source>
      <comment>language</comment>
      <translation>Inupiaq</translation>
    </message>
    <message>
      <source>Investigation still open</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Investigations or proceedings.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Iran</source>
      <comment>citizenship</comment>
      <translation>Irán</translation>
    </message>
    <message>
      <source>Iran</source>
      <comment>country</comment>
      <translation>Irán</translation>
    </message>
    <message>
      <source>Iranian Rial</source>
      <comment>currency</comment>
      <translation>Rial iraní</translation>
    </message>
    <message>
      <source>Iraq</source>
      <comment>citizenship</comment>
      <translation>Irak</translation>
    </message>
    <message>
      <source>Iraq</source>
      <comment>country</comment>
      <translation>Irak</translation>
    </message>
    <message>
      <source>Iraqi Dinar</source>
      <comment>currency</comment>
      <translation>Dinar iraquí</translation>
    </message>
    <message>
      <source>Ireland</source>
      <comment>citizenship</comment>
      <translation>Irlanda</translation>
    </message>
    <message>
      <source>Ireland</source>
      <comment>country</comment>
      <translation>Irlanda</translation>
    </message>
    <message>
      <source>Irish</source>
      <comment>language</comment>
      <translation>Irlandés</translation>
    </message>
    <message>
      <source>Irregular entry or stay offences and similar.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Irregular migrant</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Irregular migrant detected</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Irregular migrant detected</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Isle of Man</source>
      <comment>citizenship</comment>
      <translation>Isla de Man</translation>
    </message>
    <message>
      <source>Isle of Man</source>
      <comment>country</comment>
      <translation>Isla de Man</translation>
    </message>
    <message>
      <source>Israel</source>
      <comment>citizenship</comment>
      <translation>Israel</translation>
    </message>
    <message>
      <source>Israel</source>
      <comment>country</comment>
      <translation>Israel</translation>
    </message>
    <message>
      <source>Italian</source>
      <comment>language</comment>
      <translation>Italiano</translation>
    </message>
    <message>
      <source>Italy</source>
      <comment>citizenship</comment>
      <translation>Italia</translation>
    </message>
    <message>
      <source>Italy</source>
      <comment>country</comment>
      <translation>Italia</translation>
    </message>
    <message>
      <source>Its agencies took part on its ground or elsewhere.</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ivory</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ivory and protected species.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jamaica</source>
      <comment>citizenship</comment>
      <translation>Jamaica</translation>
    </message>
    <message>
      <source>Jamaica</source>
      <comment>country</comment>
      <translation>Jamaica</translation>
    </message>
    <message>
      <source>Jamaican Dollar</source>
      <comment>currency</comment>
      <translation>Dólar jamaicano</translation>
    </message>
    <message>
      <source>Jamo (alias for Jamo subset of Hangul)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Japan</source>
      <comment>citizenship</comment>
      <translation>Japón</translation>
    </message>
    <message>
      <source>Japan</source>
      <comment>country</comment>
      <translation>Japón</translation>
    </message>
    <message>
      <source>Japanese</source>
      <comment>language</comment>
      <translation>Japonés</translation>
    </message>
    <message>
      <source>Japanese (alias for Han + Hiragana + Katakana)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Japanese syllabaries (alias for Hiragana + Katakana)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Javanese</source>
      <comment>language</comment>
      <translation>Javanés</translation>
    </message>
    <message>
      <source>Javanese</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jersey</source>
      <comment>citizenship</comment>
      <translation>Jersey</translation>
    </message>
    <message>
      <source>Jersey</source>
      <comment>country</comment>
      <translation>Jersey</translation>
    </message>
    <message>
      <source>Jet ski</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jewellery</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jewellery, metals, luxury</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Joint centre for information exchange.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Joint centre for information exchange.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jordan</source>
      <comment>citizenship</comment>
      <translation>Jordania</translation>
    </message>
    <message>
      <source>Jordan</source>
      <comment>country</comment>
      <translation>Jordania</translation>
    </message>
    <message>
      <source>Jordanian Dinar</source>
      <comment>currency</comment>
      <translation>Dinar jordano</translation>
    </message>
    <message>
      <source>Judicial</source>
      <comment>operation_phase</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Judicial body.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Judicial finding.</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Judicial measure short of arrest</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Judicial measure short of arrest</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jurchen</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kabyle</source>
      <comment>language</comment>
      <translation>Cabileño</translation>
    </message>
    <message>
      <source>Kaithi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kalaallisut</source>
      <comment>language</comment>
      <translation>Groenlandés</translation>
    </message>
    <message>
      <source>Kamba (Kenya)</source>
      <comment>language</comment>
      <translation>Kamba</translation>
    </message>
    <message>
      <source>Kannada</source>
      <comment>language</comment>
      <translation>Canarés</translation>
    </message>
    <message>
      <source>Kannada</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kanuri</source>
      <comment>language</comment>
      <translation>Kanuri</translation>
    </message>
    <message>
      <source>Karachay-Balkar</source>
      <comment>language</comment>
      <translation>Karachay-balkar</translation>
    </message>
    <message>
      <source>Kashmiri</source>
      <comment>language</comment>
      <translation>Cachemir</translation>
    </message>
    <message>
      <source>Katakana</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kawi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kayah Li</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kazakh</source>
      <comment>language</comment>
      <translation>Kazajo</translation>
    </message>
    <message>
      <source>Kazakhstan</source>
      <comment>citizenship</comment>
      <translation>Kazajistán</translation>
    </message>
    <message>
      <source>Kazakhstan</source>
      <comment>country</comment>
      <translation>Kazajistán</translation>
    </message>
    <message>
      <source>Kenya</source>
      <comment>citizenship</comment>
      <translation>Kenia</translation>
    </message>
    <message>
      <source>Kenya</source>
      <comment>country</comment>
      <translation>Kenia</translation>
    </message>
    <message>
      <source>Kenyan Shilling</source>
      <comment>currency</comment>
      <translation>Chelín keniano</translation>
    </message>
    <message>
      <source>Kept</source>
      <comment>capture_data</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ketamine</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ketamine and analogues.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kharoshthi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khat</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khitan large script</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khitan small script</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khmer</source>
      <comment>language</comment>
      <translation>Jemer</translation>
    </message>
    <message>
      <source>Khmer</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khojki</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khudawadi, Sindhi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Khutsuri (Asomtavruli and Nuskhuri)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kidnapping</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kidnapping, illegal restraint, abduction.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kikuyu</source>
      <comment>language</comment>
      <translation>Kikuyu</translation>
    </message>
    <message>
      <source>Kina</source>
      <comment>currency</comment>
      <translation>Kina papú</translation>
    </message>
    <message>
      <source>Kinds of goods or means.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinyarwanda</source>
      <comment>language</comment>
      <translation>Kinyarwanda</translation>
    </message>
    <message>
      <source>Kirat Rai</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kirghiz</source>
      <comment>language</comment>
      <translation>Kirguís</translation>
    </message>
    <message>
      <source>Kiribati</source>
      <comment>citizenship</comment>
      <translation>Kiribati</translation>
    </message>
    <message>
      <source>Kiribati</source>
      <comment>country</comment>
      <translation>Kiribati</translation>
    </message>
    <message>
      <source>Klingon (KLI pIqaD)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known but not recorded for safety.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known by sight, work or neighbourhood.</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known or named; not broken up.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known, not recorded for safety.</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known, wanted and not found.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known, wanted and not found.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Komi</source>
      <comment>language</comment>
      <translation>Komi</translation>
    </message>
    <message>
      <source>Kongo</source>
      <comment>language</comment>
      <translation>Kongo</translation>
    </message>
    <message>
      <source>Korean</source>
      <comment>language</comment>
      <translation>Coreano</translation>
    </message>
    <message>
      <source>Korean (alias for Hangul + Han)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kosovo</source>
      <comment>citizenship</comment>
      <translation>Kosovo</translation>
    </message>
    <message>
      <source>Kosovo</source>
      <comment>country</comment>
      <translation>Kosovo</translation>
    </message>
    <message>
      <source>Kpelle</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Krio</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kuanyama</source>
      <comment>language</comment>
      <translation>Kuanyama</translation>
    </message>
    <message>
      <source>Kurdish</source>
      <comment>language</comment>
      <translation>Kurdo</translation>
    </message>
    <message>
      <source>Kuwait</source>
      <comment>citizenship</comment>
      <translation>Kuwait</translation>
    </message>
    <message>
      <source>Kuwait</source>
      <comment>country</comment>
      <translation>Kuwait</translation>
    </message>
    <message>
      <source>Kuwaiti Dinar</source>
      <comment>currency</comment>
      <translation>Dinar kuwaití</translation>
    </message>
    <message>
      <source>Kwanza</source>
      <comment>currency</comment>
      <translation>Kuanza angoleño</translation>
    </message>
    <message>
      <source>Kyat</source>
      <comment>currency</comment>
      <translation>Kiat de Myanmar</translation>
    </message>
    <message>
      <source>Kyrgyzstan</source>
      <comment>citizenship</comment>
      <translation>Kirguistán</translation>
    </message>
    <message>
      <source>Kyrgyzstan</source>
      <comment>country</comment>
      <translation>Kirguistán</translation>
    </message>
    <message>
      <source>LSD</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lab-made cannabis-like substances.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laboratory result</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laboratory result</source>
      <comment>drug_test</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labour inspectorate</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labour or licence control of an employer.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labour or licence control of an employer.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labour pledged against a debt that never shrinks fairly.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labour rights infringed without trafficking.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labour rights infringed without trafficking.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labour, social, migration authority.</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labour, tax, licence or migration authority.</source>
      <comment>case_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laissez-passer</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language and interpretation</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language barrier</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language recorded.</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lao</source>
      <comment>language</comment>
      <translation>Lao</translation>
    </message>
    <message>
      <source>Lao</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lao Kip</source>
      <comment>currency</comment>
      <translation>Kip laosiano</translation>
    </message>
    <message>
      <source>Laos</source>
      <comment>citizenship</comment>
      <translation>Laos</translation>
    </message>
    <message>
      <source>Laos</source>
      <comment>country</comment>
      <translation>Laos</translation>
    </message>
    <message>
      <source>Lari</source>
      <comment>currency</comment>
      <translation>Lari georgiano</translation>
    </message>
    <message>
      <source>Latin</source>
      <comment>language</comment>
      <translation>Latín</translation>
    </message>
    <message>
      <source>Latin</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin (Fraktur variant)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin (Gaelic variant)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latvia</source>
      <comment>citizenship</comment>
      <translation>Letonia</translation>
    </message>
    <message>
      <source>Latvia</source>
      <comment>country</comment>
      <translation>Letonia</translation>
    </message>
    <message>
      <source>Latvian</source>
      <comment>language</comment>
      <translation>Letón</translation>
    </message>
    <message>
      <source>Law demands processing.</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Law does not allow it.</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Law enforcement decided.</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lawyer or legal aid.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lawyer, status, compensation.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lead</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lead</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leader or member of a congregation or sect.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads, analysis, data.</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lebanese Pound</source>
      <comment>currency</comment>
      <translation>Libra libanesa</translation>
    </message>
    <message>
      <source>Lebanon</source>
      <comment>citizenship</comment>
      <translation>Líbano</translation>
    </message>
    <message>
      <source>Lebanon</source>
      <comment>country</comment>
      <translation>Líbano</translation>
    </message>
    <message>
      <source>Legal assistance</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal obligation</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal service</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal state</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legal status of person</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legally responsible adult.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lek</source>
      <comment>currency</comment>
      <translation>Lek albanés</translation>
    </message>
    <message>
      <source>Leke</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lempira</source>
      <comment>currency</comment>
      <translation>Lempira hondureño</translation>
    </message>
    <message>
      <source>Length of a sentence</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length or age.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length, age or sentence.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length, height, distance.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length, or hours of a working day.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leone</source>
      <comment>currency</comment>
      <translation>Leona sierraleonesa</translation>
    </message>
    <message>
      <source>Lepcha (Róng)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lesotho</source>
      <comment>citizenship</comment>
      <translation>Lesoto</translation>
    </message>
    <message>
      <source>Lesotho</source>
      <comment>country</comment>
      <translation>Lesoto</translation>
    </message>
    <message>
      <source>Less than or under</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go without charge.</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levantine Arabic</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liberia</source>
      <comment>citizenship</comment>
      <translation>Liberia</translation>
    </message>
    <message>
      <source>Liberia</source>
      <comment>country</comment>
      <translation>Liberia</translation>
    </message>
    <message>
      <source>Liberian Dollar</source>
      <comment>currency</comment>
      <translation>Dólar liberiano</translation>
    </message>
    <message>
      <source>Libya</source>
      <comment>citizenship</comment>
      <translation>Libia</translation>
    </message>
    <message>
      <source>Libya</source>
      <comment>country</comment>
      <translation>Libia</translation>
    </message>
    <message>
      <source>Libyan Dinar</source>
      <comment>currency</comment>
      <translation>Dinar libio</translation>
    </message>
    <message>
      <source>Licence to drive.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence withdrawn</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liechtenstein</source>
      <comment>citizenship</comment>
      <translation>Liechtenstein</translation>
    </message>
    <message>
      <source>Liechtenstein</source>
      <comment>country</comment>
      <translation>Liechtenstein</translation>
    </message>
    <message>
      <source>Lies about work, pay or life used to hold person.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Life imprisonment</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Life jacket</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Life or safety at stake.</source>
      <comment>referral_priority</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light goods vehicle.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light machine gun</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light open truck.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lilangeni</source>
      <comment>currency</comment>
      <translation>Lilangeni esuatiní</translation>
    </message>
    <message>
      <source>Limbu</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limburgan</source>
      <comment>language</comment>
      <translation>Limburgués</translation>
    </message>
    <message>
      <source>Linear A</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linear B</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines of a database or list.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines of work in one operation.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lingala</source>
      <comment>language</comment>
      <translation>Lingala</translation>
    </message>
    <message>
      <source>Linked to suspect or convicted.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liquid</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liquid extract; volume or weight.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Liquids; volume.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lisu (Fraser)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Litecoin</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lithuania</source>
      <comment>citizenship</comment>
      <translation>Lituania</translation>
    </message>
    <message>
      <source>Lithuania</source>
      <comment>country</comment>
      <translation>Lituania</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <comment>language</comment>
      <translation>Lituano</translation>
    </message>
    <message>
      <source>Live animal</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live sexual acts on camera for distant viewers.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Livelihood and employment</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Living plant.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Living plant.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Living plants by number.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Living vehicle.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local border traffic permit.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local government</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Located, not arrested</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Location</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Location inspected</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Location inspected</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locked in, guarded or never alone.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loma</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looked for in the source and not there.</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks official, but no authority issues it.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loose or pressed powder.</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lorry</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss of victims of fraud</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lost contact</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loti</source>
      <comment>currency</comment>
      <translation>Loti lesotense</translation>
    </message>
    <message>
      <source>Low-profile craft.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower bound, value excluded; over.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower bound, value included.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest of several</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Luba-Katanga</source>
      <comment>language</comment>
      <translation>Luba-katanga</translation>
    </message>
    <message>
      <source>Luo (Kenya and Tanzania)</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Luxembourg</source>
      <comment>citizenship</comment>
      <translation>Luxemburgo</translation>
    </message>
    <message>
      <source>Luxembourg</source>
      <comment>country</comment>
      <translation>Luxemburgo</translation>
    </message>
    <message>
      <source>Luxembourgish</source>
      <comment>language</comment>
      <translation>Luxemburgués</translation>
    </message>
    <message>
      <source>Lycian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lydian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MDMA, MDA, MDE; count tablets or weigh.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Macao</source>
      <comment>citizenship</comment>
      <translation>RAE de Macao (China)</translation>
    </message>
    <message>
      <source>Macao</source>
      <comment>country</comment>
      <translation>RAE de Macao (China)</translation>
    </message>
    <message>
      <source>Macedo-Romanian</source>
      <comment>language</comment>
      <translation>Arrumano</translation>
    </message>
    <message>
      <source>Macedonian</source>
      <comment>language</comment>
      <translation>Macedonio</translation>
    </message>
    <message>
      <source>Machine output.</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Madagascar</source>
      <comment>citizenship</comment>
      <translation>Madagascar</translation>
    </message>
    <message>
      <source>Madagascar</source>
      <comment>country</comment>
      <translation>Madagascar</translation>
    </message>
    <message>
      <source>Magazine</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mahajani</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Main window.</source>
      <comment>operation_phase</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maithili</source>
      <comment>language</comment>
      <translation>Maithili</translation>
    </message>
    <message>
      <source>Makasar</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Malagasy</source>
      <comment>language</comment>
      <translation>Malgache</translation>
    </message>
    <message>
      <source>Malagasy Ariary</source>
      <comment>currency</comment>
      <translation>Ariari malgache</translation>
    </message>
    <message>
      <source>Malawi</source>
      <comment>citizenship</comment>
      <translation>Malaui</translation>
    </message>
    <message>
      <source>Malawi</source>
      <comment>country</comment>
      <translation>Malaui</translation>
    </message>
    <message>
      <source>Malawi Kwacha</source>
      <comment>currency</comment>
      <translation>Kuacha malauí</translation>
    </message>
    <message>
      <source>Malay (macrolanguage)</source>
      <comment>language</comment>
      <translation>Malayo</translation>
    </message>
    <message>
      <source>Malayalam</source>
      <comment>language</comment>
      <translation>Malayálam</translation>
    </message>
    <message>
      <source>Malayalam</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Malaysia</source>
      <comment>citizenship</comment>
      <translation>Malasia</translation>
    </message>
    <message>
      <source>Malaysia</source>
      <comment>country</comment>
      <translation>Malasia</translation>
    </message>
    <message>
      <source>Malaysian Ringgit</source>
      <comment>currency</comment>
      <translation>Ringit malasio</translation>
    </message>
    <message>
      <source>Maldives</source>
      <comment>citizenship</comment>
      <translation>Maldivas</translation>
    </message>
    <message>
      <source>Maldives</source>
      <comment>country</comment>
      <translation>Maldivas</translation>
    </message>
    <message>
      <source>Male</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mali</source>
      <comment>citizenship</comment>
      <translation>Mali</translation>
    </message>
    <message>
      <source>Mali</source>
      <comment>country</comment>
      <translation>Mali</translation>
    </message>
    <message>
      <source>Malta</source>
      <comment>citizenship</comment>
      <translation>Malta</translation>
    </message>
    <message>
      <source>Malta</source>
      <comment>country</comment>
      <translation>Malta</translation>
    </message>
    <message>
      <source>Maltese</source>
      <comment>language</comment>
      <translation>Maltés</translation>
    </message>
    <message>
      <source>Mandaic, Mandaean</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mandarin Chinese</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mandatory report, mostly for children; article cited.</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manichaean</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manufacturing</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manx</source>
      <comment>language</comment>
      <translation>Manés</translation>
    </message>
    <message>
      <source>Maori</source>
      <comment>language</comment>
      <translation>Maorí</translation>
    </message>
    <message>
      <source>Marathi</source>
      <comment>language</comment>
      <translation>Maratí</translation>
    </message>
    <message>
      <source>Marchen</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marijuana, dried plant.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maritime</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maritime control.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Market or shop</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marriage certificate</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marriage without free consent.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marshall Islands</source>
      <comment>citizenship</comment>
      <translation>Islas Marshall</translation>
    </message>
    <message>
      <source>Marshall Islands</source>
      <comment>country</comment>
      <translation>Islas Marshall</translation>
    </message>
    <message>
      <source>Marshallese</source>
      <comment>language</comment>
      <translation>Marshalés</translation>
    </message>
    <message>
      <source>Martinique</source>
      <comment>citizenship</comment>
      <translation>Martinica</translation>
    </message>
    <message>
      <source>Martinique</source>
      <comment>country</comment>
      <translation>Martinica</translation>
    </message>
    <message>
      <source>Masaram Gondi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; 0.000001 kg.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; 0.000001 kg.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; 0.001 kg.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; 0.001 kg.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; 0.028349523125 kg.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; 0.028349523125 kg.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; 0.45359237 kg.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; 0.45359237 kg.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; 1000 kg.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; 1000 kg.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; base unit for drugs.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mass; base unit for drugs.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Massage or spa venue.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Massage parlour</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mauritania</source>
      <comment>citizenship</comment>
      <translation>Mauritania</translation>
    </message>
    <message>
      <source>Mauritania</source>
      <comment>country</comment>
      <translation>Mauritania</translation>
    </message>
    <message>
      <source>Mauritius</source>
      <comment>citizenship</comment>
      <translation>Mauricio</translation>
    </message>
    <message>
      <source>Mauritius</source>
      <comment>country</comment>
      <translation>Mauricio</translation>
    </message>
    <message>
      <source>Mauritius Rupee</source>
      <comment>currency</comment>
      <translation>Rupia mauriciana</translation>
    </message>
    <message>
      <source>May overlap</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May testify or inform.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mayan hieroglyphs</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mayotte</source>
      <comment>citizenship</comment>
      <translation>Mayotte</translation>
    </message>
    <message>
      <source>Mayotte</source>
      <comment>country</comment>
      <translation>Mayotte</translation>
    </message>
    <message>
      <source>Mean, not count.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Means not recorded.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure by volume.</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medefaidrin (Oberi Okaime, Oberi Ɔkaimɛ)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Media</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Media</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medical and dental care</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medicines</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meitei Mayek (Meithei, Meetei)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member of an organised group</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member of birth or wider family.</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Membership or direction of criminal group.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mende Kikakui</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meroitic Cursive</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meroitic Hieroglyphs</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mesopotamian Arabic</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message sent.</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Methamphetamine</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mexican Peso</source>
      <comment>currency</comment>
      <translation>Peso mexicano</translation>
    </message>
    <message>
      <source>Mexican Unidad de Inversion (UDI)</source>
      <comment>currency</comment>
      <translation>Unidad de inversión (UDI) mexicana</translation>
    </message>
    <message>
      <source>Mexico</source>
      <comment>citizenship</comment>
      <translation>México</translation>
    </message>
    <message>
      <source>Mexico</source>
      <comment>country</comment>
      <translation>México</translation>
    </message>
    <message>
      <source>Miao (Pollard)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Micronesia, Federated States of</source>
      <comment>citizenship</comment>
      <translation>Micronesia</translation>
    </message>
    <message>
      <source>Micronesia, Federated States of</source>
      <comment>country</comment>
      <translation>Micronesia</translation>
    </message>
    <message>
      <source>Migrant accommodation.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Migrant detected</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Migrant moved earlier</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Migration authority.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Min Nan Chinese</source>
      <comment>language</comment>
      <translation>Chino min nan</translation>
    </message>
    <message>
      <source>Mine</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine or quarry</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mining and quarrying</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ministry.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minor doubt.</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minor, age not stated</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minors, adults, age bands.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minute known, with time zone.</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missile or launcher</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing item report.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing person</source>
      <comment>case_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing person</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing person located</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing person located</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mixed entities</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mixed forms</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mixed, not separable</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mobile phone</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mode unknown.</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Modelled or inferred.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Modern Greek (1453-)</source>
      <comment>language</comment>
      <translation>Griego</translation>
    </message>
    <message>
      <source>Modi, Moḍī</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moldova</source>
      <comment>citizenship</comment>
      <translation>Moldavia</translation>
    </message>
    <message>
      <source>Moldova</source>
      <comment>country</comment>
      <translation>Moldavia</translation>
    </message>
    <message>
      <source>Moldovan Leu</source>
      <comment>currency</comment>
      <translation>Leu moldavo</translation>
    </message>
    <message>
      <source>Monaco</source>
      <comment>citizenship</comment>
      <translation>Mónaco</translation>
    </message>
    <message>
      <source>Monaco</source>
      <comment>country</comment>
      <translation>Mónaco</translation>
    </message>
    <message>
      <source>Monero</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money given to someone with power over the person.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money handler</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money laundered</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money laundering</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money laundering or asset tracing.</source>
      <comment>case_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money or vouchers.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money stated</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money taken.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money to the state, by a court.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money to the victims.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money tracing.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money.</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mongolia</source>
      <comment>citizenship</comment>
      <translation>Mongolia</translation>
    </message>
    <message>
      <source>Mongolia</source>
      <comment>country</comment>
      <translation>Mongolia</translation>
    </message>
    <message>
      <source>Mongolian</source>
      <comment>language</comment>
      <translation>Mongol</translation>
    </message>
    <message>
      <source>Mongolian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monitoring of sites, advertisements, networks.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monitoring of sites, advertisements, networks.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Montenegro</source>
      <comment>citizenship</comment>
      <translation>Montenegro</translation>
    </message>
    <message>
      <source>Montenegro</source>
      <comment>country</comment>
      <translation>Montenegro</translation>
    </message>
    <message>
      <source>Month</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month known only.</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months</source>
      <comment>age_counted</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Montserrat</source>
      <comment>citizenship</comment>
      <translation>Montserrat</translation>
    </message>
    <message>
      <source>Montserrat</source>
      <comment>country</comment>
      <translation>Montserrat</translation>
    </message>
    <message>
      <source>Moon (Moon code, Moon script, Moon type)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More belongs to the whole than is told.</source>
      <comment>breakdown_complete</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than one.</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than three types</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moroccan Arabic</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moroccan Dirham</source>
      <comment>currency</comment>
      <translation>Dírham marroquí</translation>
    </message>
    <message>
      <source>Morocco</source>
      <comment>citizenship</comment>
      <translation>Marruecos</translation>
    </message>
    <message>
      <source>Morocco</source>
      <comment>country</comment>
      <translation>Marruecos</translation>
    </message>
    <message>
      <source>Morphine</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Morphine or base.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mortar under 100 mm</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Motor vessel of other kind.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Motor yacht</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Motorboat, other</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Motorcycle or scooter</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved across border by facilitators for gain.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved across border by facilitators for gain.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moves people.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moving pictures.</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moving the person.</source>
      <comment>trafficking_act</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mozambique</source>
      <comment>citizenship</comment>
      <translation>Mozambique</translation>
    </message>
    <message>
      <source>Mozambique</source>
      <comment>country</comment>
      <translation>Mozambique</translation>
    </message>
    <message>
      <source>Mozambique Metical</source>
      <comment>currency</comment>
      <translation>Metical mozambiqueño</translation>
    </message>
    <message>
      <source>Mro, Mru</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Multani</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Multimodal</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Municipality.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mvdol</source>
      <comment>currency</comment>
      <translation>MVDOL boliviano</translation>
    </message>
    <message>
      <source>Myanmar</source>
      <comment>citizenship</comment>
      <translation>Myanmar (Birmania)</translation>
    </message>
    <message>
      <source>Myanmar</source>
      <comment>country</comment>
      <translation>Myanmar (Birmania)</translation>
    </message>
    <message>
      <source>Myanmar (Burmese)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NGO</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NGO</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NGO</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NGO report</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nabataean</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nag Mundari</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nail bar or beauty salon</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naira</source>
      <comment>currency</comment>
      <translation>Naira nigeriano</translation>
    </message>
    <message>
      <source>Nakfa</source>
      <comment>currency</comment>
      <translation>Nakfa eritreo</translation>
    </message>
    <message>
      <source>Named as suspect but not arrested.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Named as suspect but not arrested.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Named by sight or by the holder.</source>
      <comment>drug_test</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Named case worker.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Named or taken into custody, in one number.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Named recipients only</source>
      <comment>handling_marking</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Namibia</source>
      <comment>citizenship</comment>
      <translation>Namibia</translation>
    </message>
    <message>
      <source>Namibia</source>
      <comment>country</comment>
      <translation>Namibia</translation>
    </message>
    <message>
      <source>Namibia Dollar</source>
      <comment>currency</comment>
      <translation>Dólar namibio</translation>
    </message>
    <message>
      <source>Nandinagari</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>National alert hit</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>National identity card</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>National order to arrest a person.</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>National referral mechanism entry</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>National travel booklet.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nauru</source>
      <comment>citizenship</comment>
      <translation>Nauru</translation>
    </message>
    <message>
      <source>Nauru</source>
      <comment>country</comment>
      <translation>Nauru</translation>
    </message>
    <message>
      <source>Nauru</source>
      <comment>language</comment>
      <translation>Nauruano</translation>
    </message>
    <message>
      <source>Navajo</source>
      <comment>language</comment>
      <translation>Navajo</translation>
    </message>
    <message>
      <source>Navigation device</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naxi Dongba (na²¹ɕi³³ to³³ba²¹, Nakhi Tomba)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naxi Geba (na²¹ɕi³³ gʌ²¹ba²¹, 'Na-'Khi ²Ggŏ-¹baw, Nakhi Geba)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ndonga</source>
      <comment>language</comment>
      <translation>Ndonga</translation>
    </message>
    <message>
      <source>Nearly or almost</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Need to know inside organisation.</source>
      <comment>handling_marking</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Need to know with clients.</source>
      <comment>handling_marking</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs changed</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Negative decision recorded.</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neither female nor male recorded.</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nepal</source>
      <comment>citizenship</comment>
      <translation>Nepal</translation>
    </message>
    <message>
      <source>Nepal</source>
      <comment>country</comment>
      <translation>Nepal</translation>
    </message>
    <message>
      <source>Nepalese Rupee</source>
      <comment>currency</comment>
      <translation>Rupia nepalí</translation>
    </message>
    <message>
      <source>Nepali (macrolanguage)</source>
      <comment>language</comment>
      <translation>Nepalí</translation>
    </message>
    <message>
      <source>Net, without packing</source>
      <comment>weight_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Netherlands</source>
      <comment>citizenship</comment>
      <translation>Países Bajos</translation>
    </message>
    <message>
      <source>Netherlands</source>
      <comment>country</comment>
      <translation>Países Bajos</translation>
    </message>
    <message>
      <source>Never marked</source>
      <comment>markings</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New Caledonia</source>
      <comment>citizenship</comment>
      <translation>Nueva Caledonia</translation>
    </message>
    <message>
      <source>New Caledonia</source>
      <comment>country</comment>
      <translation>Nueva Caledonia</translation>
    </message>
    <message>
      <source>New INTERPOL notice issued because of the operation.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New Israeli Sheqel</source>
      <comment>currency</comment>
      <translation>Nuevo séquel israelí</translation>
    </message>
    <message>
      <source>New Tai Lue</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New Taiwan Dollar</source>
      <comment>currency</comment>
      <translation>Nuevo dólar taiwanés</translation>
    </message>
    <message>
      <source>New Zealand</source>
      <comment>citizenship</comment>
      <translation>Nueva Zelanda</translation>
    </message>
    <message>
      <source>New Zealand</source>
      <comment>country</comment>
      <translation>Nueva Zelanda</translation>
    </message>
    <message>
      <source>New Zealand Dollar</source>
      <comment>currency</comment>
      <translation>Dólar neozelandés</translation>
    </message>
    <message>
      <source>New exhibit from old one.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New labour, tax or licence procedure.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New labour, tax or licence procedure.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New police or prosecutor case.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New police or prosecutor case.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New psychoactive substances</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New referral required.</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New value replaces old.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newa, Newar, Newari, Nepāla lipi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newspaper advertisement</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ngultrum</source>
      <comment>currency</comment>
      <translation>Gultrum butanés</translation>
    </message>
    <message>
      <source>Nicaragua</source>
      <comment>citizenship</comment>
      <translation>Nicaragua</translation>
    </message>
    <message>
      <source>Nicaragua</source>
      <comment>country</comment>
      <translation>Nicaragua</translation>
    </message>
    <message>
      <source>Niger</source>
      <comment>citizenship</comment>
      <translation>Níger</translation>
    </message>
    <message>
      <source>Niger</source>
      <comment>country</comment>
      <translation>Níger</translation>
    </message>
    <message>
      <source>Nigeria</source>
      <comment>citizenship</comment>
      <translation>Nigeria</translation>
    </message>
    <message>
      <source>Nigeria</source>
      <comment>country</comment>
      <translation>Nigeria</translation>
    </message>
    <message>
      <source>Nigerian Pidgin</source>
      <comment>language</comment>
      <translation>Pidgin de Nigeria</translation>
    </message>
    <message>
      <source>Niue</source>
      <comment>citizenship</comment>
      <translation>Niue</translation>
    </message>
    <message>
      <source>Niue</source>
      <comment>country</comment>
      <translation>Niue</translation>
    </message>
    <message>
      <source>No action</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No age information.</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No basis.</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No basis.</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No capacity or place</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No change.</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No check for indicators made.</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No contact</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No control over own money or accounts.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date.</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No doubt of the source.</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No fraud found.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No funding</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No further sharing.</source>
      <comment>handling_marking</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No holder.</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No interpreter.</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No legal authority</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No limit.</source>
      <comment>handling_marking</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer held.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mark was ever made.</source>
      <comment>markings</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No number is preferred; takes an earlier decision back.</source>
      <comment>decision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No offence took place.</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No person in both.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No provider or no place.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No relation before recruitment.</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No sector applies or known.</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No such value.</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No threat known.</source>
      <comment>safety_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No tracing request made.</source>
      <comment>trace_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No transport, e.g. on foot off-road.</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No type given.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No type given.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody could ask.</source>
      <comment>safety_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody noted it.</source>
      <comment>on_or_off</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nominal hit</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Non-binary or other</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Non-conforming</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Non-contiguous periods.</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Non-identifying statistics</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None found</source>
      <comment>capture_data</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None required (child)</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Norfolk Island</source>
      <comment>citizenship</comment>
      <translation>Isla Norfolk</translation>
    </message>
    <message>
      <source>Norfolk Island</source>
      <comment>country</comment>
      <translation>Isla Norfolk</translation>
    </message>
    <message>
      <source>Normal, within two weeks</source>
      <comment>referral_priority</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>North Korea</source>
      <comment>citizenship</comment>
      <translation>Corea del Norte</translation>
    </message>
    <message>
      <source>North Korea</source>
      <comment>country</comment>
      <translation>Corea del Norte</translation>
    </message>
    <message>
      <source>North Korean Won</source>
      <comment>currency</comment>
      <translation>Won norcoreano</translation>
    </message>
    <message>
      <source>North Macedonia</source>
      <comment>citizenship</comment>
      <translation>Macedonia del Norte</translation>
    </message>
    <message>
      <source>North Macedonia</source>
      <comment>country</comment>
      <translation>Macedonia del Norte</translation>
    </message>
    <message>
      <source>North Ndebele</source>
      <comment>language</comment>
      <translation>Ndebele septentrional</translation>
    </message>
    <message>
      <source>Northern Kurdish</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Northern Mariana Islands</source>
      <comment>citizenship</comment>
      <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
      <source>Northern Mariana Islands</source>
      <comment>country</comment>
      <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
      <source>Northern Sami</source>
      <comment>language</comment>
      <translation>Sami septentrional</translation>
    </message>
    <message>
      <source>Norway</source>
      <comment>citizenship</comment>
      <translation>Noruega</translation>
    </message>
    <message>
      <source>Norway</source>
      <comment>country</comment>
      <translation>Noruega</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <comment>language</comment>
      <translation>Noruego</translation>
    </message>
    <message>
      <source>Norwegian Bokmål</source>
      <comment>language</comment>
      <translation>Noruego bokmal</translation>
    </message>
    <message>
      <source>Norwegian Krone</source>
      <comment>currency</comment>
      <translation>Corona noruega</translation>
    </message>
    <message>
      <source>Norwegian Nynorsk</source>
      <comment>language</comment>
      <translation>Noruego nynorsk</translation>
    </message>
    <message>
      <source>Not a victim</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not applicable</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not applicable</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked</source>
      <comment>trace_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked yet</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not available to sender.</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not checked yet; a face match is only a candidate.</source>
      <comment>verification</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not convertible as found.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not described.</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not done yet.</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not economic or unknown</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not internationally controlled synthetic drugs.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known</source>
      <comment>breakdown_complete</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known</source>
      <comment>on_or_off</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known</source>
      <comment>safety_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known or not asked.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known or not said.</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known.</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not logical or unsupported.</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not looked at yet.</source>
      <comment>markings</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not of the forces or a public body.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not public.</source>
      <comment>handling_marking</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not pursued.</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not running when found.</source>
      <comment>on_or_off</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not screened</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not sent.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not served unless something else happens.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not specified</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not specified</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not stated</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not stated</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not stated</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not stated</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not stated</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not stated</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not stated</source>
      <comment>weight_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not tested</source>
      <comment>drug_test</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not the same</source>
      <comment>decision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not tied to a holder or planned action.</source>
      <comment>firearm_acquisition</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not traceable</source>
      <comment>trace_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not usually reliable</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet confirmed.</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of the kind was found in the file.</source>
      <comment>capture_data</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice</source>
      <comment>hit_or_notice</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice or database hit</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice or fine by an authority.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice published</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice, colour not stated</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notices, not the people they seek.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Novel nicotine product</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nuer</source>
      <comment>language</comment>
      <translation>Nuer</translation>
    </message>
    <message>
      <source>Number not available.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number plates</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nyiakeng Puachue Hmong</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nüshu</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>N’Ko</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Object of smuggling, not offender.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Obligation to appear, bail, travel ban or similar.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Obligation to appear, bail, travel ban or similar.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Obligation to live on and serve another without power to leave.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Observer</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Occitan (post 1500)</source>
      <comment>language</comment>
      <translation>Occitano</translation>
    </message>
    <message>
      <source>Of a court or authority: to freeze, confiscate, close.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of a court or prosecutor; the amount is money.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of destination</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of origin</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of premises or a business.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of stated age</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of transit</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off when found</source>
      <comment>on_or_off</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offence</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offence outside other sections.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Officer</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Officers acted on its ground.</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Officers or experts sent.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Officers or experts sent.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Official clothing, badges, stamps.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Official land crossing.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Official or service passport</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Official record</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ogham</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ojibwa</source>
      <comment>language</comment>
      <translation>Ojibwa</translation>
    </message>
    <message>
      <source>Ol Chiki (Ol Cemet’, Ol, Santali)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ol Onal</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old Hungarian (Hungarian Runic)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old Italic (Etruscan, Oscan, etc.)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old North Arabian (Ancient North Arabian)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old Permic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old Persian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old Sogdian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old South Arabian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old Turkic, Orkhon Runic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Old Uyghur</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Older adult.</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Older child.</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oldest, longest, dearest; not a count.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oman</source>
      <comment>citizenship</comment>
      <translation>Omán</translation>
    </message>
    <message>
      <source>Oman</source>
      <comment>country</comment>
      <translation>Omán</translation>
    </message>
    <message>
      <source>On a moving train or bus</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a warrant, released, charged.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On when found</source>
      <comment>on_or_off</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On-view arrest</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One cartridge.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One cartridge.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One cartridge.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One convicted person.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One convicted person.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One database search.</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One document.</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One employer or firm.</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One flight.</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One infringement; an employer may have several.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One judgment, whatever number of persons.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One judgment, whatever number of persons.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One parcel.</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One person on whom a court laid a punishment.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One place.</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One row for each currency.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One seizure of unlike things, item by item; each row has a sort of its own.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One stick; pack is 20 unless stated.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One stick; pack is 20 unless stated.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One-way or temporary paper.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online advertisement</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online or printed.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online patrol</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online patrol</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online social network</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only in the internet address.</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the listed provider and data.</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open seal</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open water, coordinates.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opened again</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Operations</source>
      <comment>measure</comment>
      <translation>Operaciones</translation>
    </message>
    <message>
      <source>Operations.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opioids (group)</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opium</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opium, heroin, morphine, synthetic and pharmaceutical opioids.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optional detail; restricted access.</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orange Notice</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of magnitude</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order that allows a place to be searched.</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order that takes or blocks things or money.</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordered by a court, whether or not paid.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordered or paid to victims.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordered to appear, not held.</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders of a court or prosecutor.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordinary need.</source>
      <comment>referral_priority</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organ removal</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisation and clients</source>
      <comment>handling_marking</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organised groups, not their members.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organiser or leader</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oriya (Odia)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oriya (macrolanguage)</source>
      <comment>language</comment>
      <translation>Oriya</translation>
    </message>
    <message>
      <source>Oromo</source>
      <comment>language</comment>
      <translation>Oromo</translation>
    </message>
    <message>
      <source>Osage</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Osmanya</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ossetian</source>
      <comment>language</comment>
      <translation>Osético</translation>
    </message>
    <message>
      <source>Other</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>case_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other activity</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other activity</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other agency's message.</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other criminal acts</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other document</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other drug</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other exploitation</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other file</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other financial assets</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other firearm</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other foreign request</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other government body</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other item</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other legitimate interest</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other outcome</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other public servant</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other relation</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other service</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other services, incl. beauty</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other source, other value.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other unlawful acts related to migration</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other weapons</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ouguiya</source>
      <comment>currency</comment>
      <translation>Uguiya mauritano</translation>
    </message>
    <message>
      <source>Outboard engine</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome not known to this agency.</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside the arms definition (before 1900).</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owed to the state.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own country system.</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own organisation only</source>
      <comment>handling_marking</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own statement.</source>
      <comment>age_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own statement.</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner or employee of a firm.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ownership powers over a person.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ownership-like power over a person, including inherited debt status.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PCP</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page substitution</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages swapped or removed.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pahawh Hmong</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid for an operation or programme.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid for exploitation.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid for it.</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid lodging.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid or ordered to be paid to a victim.</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid to official.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pakistan</source>
      <comment>citizenship</comment>
      <translation>Pakistán</translation>
    </message>
    <message>
      <source>Pakistan</source>
      <comment>country</comment>
      <translation>Pakistán</translation>
    </message>
    <message>
      <source>Pakistan Rupee</source>
      <comment>currency</comment>
      <translation>Rupia pakistaní</translation>
    </message>
    <message>
      <source>Palau</source>
      <comment>citizenship</comment>
      <translation>Palaos</translation>
    </message>
    <message>
      <source>Palau</source>
      <comment>country</comment>
      <translation>Palaos</translation>
    </message>
    <message>
      <source>Palestine, State of</source>
      <comment>citizenship</comment>
      <translation>Territorios Palestinos</translation>
    </message>
    <message>
      <source>Palestine, State of</source>
      <comment>country</comment>
      <translation>Territorios Palestinos</translation>
    </message>
    <message>
      <source>Pali</source>
      <comment>language</comment>
      <translation>Pali</translation>
    </message>
    <message>
      <source>Palladium</source>
      <comment>currency</comment>
      <translation>Paladio</translation>
    </message>
    <message>
      <source>Palmyrene</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Panama</source>
      <comment>citizenship</comment>
      <translation>Panamá</translation>
    </message>
    <message>
      <source>Panama</source>
      <comment>country</comment>
      <translation>Panamá</translation>
    </message>
    <message>
      <source>Panjabi</source>
      <comment>language</comment>
      <translation>Punyabí</translation>
    </message>
    <message>
      <source>Paper dose.</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper kept.</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Papers of any sort.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Papua New Guinea</source>
      <comment>citizenship</comment>
      <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
      <source>Papua New Guinea</source>
      <comment>country</comment>
      <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
      <source>Paraguay</source>
      <comment>citizenship</comment>
      <translation>Paraguay</translation>
    </message>
    <message>
      <source>Paraguay</source>
      <comment>country</comment>
      <translation>Paraguay</translation>
    </message>
    <message>
      <source>Parallel lines of one operation.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcel</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcel check</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcel check</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of complete split</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participant</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participants of a meeting or training</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participating agencies</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Participating countries</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partner report</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts add up to the whole.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of the world.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed through accounts or firms.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed to provider.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passed to the prosecutor</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passenger car</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passengers of a flight observed or screened.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passengers of a flight observed or screened.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passport</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passport (ordinary)</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passport or papers kept by exploiter.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passports, identity cards and so on.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pataca</source>
      <comment>currency</comment>
      <translation>Pataca macaense</translation>
    </message>
    <message>
      <source>Pau Cin Hau</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pay is collected by the exploiter.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment card</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment to a controlling person</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pa’anga</source>
      <comment>currency</comment>
      <translation>Paanga tongano</translation>
    </message>
    <message>
      <source>Pedal or electric bicycle.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Penalty or fine</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pending</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pending</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People and things in one count; cannot be split.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People of a network</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People or firms that employ.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People said to have been brought before; not found in the operation.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People said to have been exploited before; not found in the operation.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who came together; no result of the operation.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, vehicles, documents.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People, vehicles, places and documents counted together.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Performance substances.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Permission to stay.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persian</source>
      <comment>language</comment>
      <translation>Persa</translation>
    </message>
    <message>
      <source>Person</source>
      <comment>checked_object</comment>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Person acquitted</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person arrested on hit.</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person at risk</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person at risk</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person at risk</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person brought out of danger</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person cannot be reached.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person check</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person check</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person compelled to carry a pregnancy for others.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person compelled to steal, scam, carry drugs or commit other offences.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person did not want to say.</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person disappeared.</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person extradited</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person held administratively or for identification.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person held administratively or for identification.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person held to repay an imposed or growing debt.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person in shelter or care.</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person made to beg and surrender the takings.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person met</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person of interest located</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person receives service.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person refused; nothing identifying is shared.</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person said no; never pressed.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person sentenced</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person still missing</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person taken into custody for an offence.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person taken into custody for an offence.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person to whom a court or fund awarded money; the money is another figure.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person turned back at border (event count).</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person turned back at border (event count).</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person under notice or diffusion.</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person who died on the way or in the hands of others.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person who was hurt.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Personal water craft.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Peru</source>
      <comment>citizenship</comment>
      <translation>Perú</translation>
    </message>
    <message>
      <source>Peru</source>
      <comment>country</comment>
      <translation>Perú</translation>
    </message>
    <message>
      <source>Peso Uruguayo</source>
      <comment>currency</comment>
      <translation>Peso uruguayo</translation>
    </message>
    <message>
      <source>Phags-pa</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phase</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phencyclidine.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Philippine Peso</source>
      <comment>currency</comment>
      <translation>Peso filipino</translation>
    </message>
    <message>
      <source>Philippines</source>
      <comment>citizenship</comment>
      <translation>Filipinas</translation>
    </message>
    <message>
      <source>Philippines</source>
      <comment>country</comment>
      <translation>Filipinas</translation>
    </message>
    <message>
      <source>Phoenician</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phones, computers, SIM cards, storage.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo substitution</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photograph</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Physical abuse</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Physical health service.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Physical security</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Physical, sensory, mental.</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick-up</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture or data page exchanged.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pieces or weight.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pieces; value estimated.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pistol</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pistol or revolver, not told apart.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pitcairn</source>
      <comment>citizenship</comment>
      <translation>Islas Pitcairn</translation>
    </message>
    <message>
      <source>Pitcairn</source>
      <comment>country</comment>
      <translation>Islas Pitcairn</translation>
    </message>
    <message>
      <source>Place, time and device that the camera wrote into the file are still in it.</source>
      <comment>capture_data</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plane or helicopter.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planning, training, intelligence.</source>
      <comment>operation_phase</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plant matter</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plantation by area, not weight.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plants</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plates or registration papers.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Platinum</source>
      <comment>currency</comment>
      <translation>Platino</translation>
    </message>
    <message>
      <source>Plural, no size.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point of diversion or last owner found.</source>
      <comment>trace_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Poland</source>
      <comment>citizenship</comment>
      <translation>Polonia</translation>
    </message>
    <message>
      <source>Poland</source>
      <comment>country</comment>
      <translation>Polonia</translation>
    </message>
    <message>
      <source>Police</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Police</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Police</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Police or prosecutor.</source>
      <comment>case_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Police protection, relocation, safety plan.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Police with military status.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polish</source>
      <comment>language</comment>
      <translation>Polaco</translation>
    </message>
    <message>
      <source>Poor coordination</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pornography</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Port, ferry terminal.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Portable lethal weapons with explosive action.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Portable missile or rocket launcher</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Portugal</source>
      <comment>citizenship</comment>
      <translation>Portugal</translation>
    </message>
    <message>
      <source>Portugal</source>
      <comment>country</comment>
      <translation>Portugal</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <comment>language</comment>
      <translation>Portugués</translation>
    </message>
    <message>
      <source>Possible match, unverified</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Possible or presumed victim</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Possible, confirmed, not a victim.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Possible, not compared</source>
      <comment>verification</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Possibly true</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Post or courier.</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Potential victim identified</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Potential victim identified</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pound Sterling</source>
      <comment>currency</comment>
      <translation>Libra esterlina</translation>
    </message>
    <message>
      <source>Powder</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Powder cocaine.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Powder or tablets.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Powder, paste or tablets.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pre-operational action</source>
      <comment>operation_phase</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precise number rounded by source.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision rifle</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precursor chemical</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precursors and drug equipment</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pregnancy known.</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pregnant</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pregnant, with a disability.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preliminary</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Premises</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparation</source>
      <comment>operation_phase</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Present for language.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Present only.</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press article.</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press release</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presumptive test only.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presumptive test only.</source>
      <comment>drug_test</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prevention or prosecution of offences.</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price of organ, person, act.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price of smuggling.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Price, fee, debt, bribe, proceeds: money that was not taken.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print match.</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed frame or whole weapon.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printers, laminates, film for false papers.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prison</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prison, fine, confiscation.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Private company, carrier, platform.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Private home</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Private sexual services</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probably true</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Production or storage.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Professional, scientific</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile match.</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profit taken from a person's prostitution or other sexual acts.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profits from exploitation.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promised or paid to the victim</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Property taken by a court.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prosecution</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prosecutor's office.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prostitution of others</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prostitution offences</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protect interests of the person served.</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protect life or integrity.</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protected housing.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Protected timber</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proto-Cuneiform</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proto-Elamite</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proto-Sinaitic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provider full or absent.</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provider refused; reason required.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Provider took the case.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Psalter Pahlavi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pseudo or fantasy document</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Psychoactive substances</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Psychological abuse</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Psychosocial and mental health</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public</source>
      <comment>handling_marking</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public administration, defence</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public outdoor place.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Public social help.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published by an authority.</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Puerto Rico</source>
      <comment>citizenship</comment>
      <translation>Puerto Rico</translation>
    </message>
    <message>
      <source>Puerto Rico</source>
      <comment>country</comment>
      <translation>Puerto Rico</translation>
    </message>
    <message>
      <source>Pula</source>
      <comment>currency</comment>
      <translation>Pula botsuano</translation>
    </message>
    <message>
      <source>Pular</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Purple Notice</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pushto</source>
      <comment>language</comment>
      <translation>Pastún</translation>
    </message>
    <message>
      <source>Put in a named place.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pyramid scheme or pressure on victims to recruit friends.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Qatar</source>
      <comment>citizenship</comment>
      <translation>Catar</translation>
    </message>
    <message>
      <source>Qatar</source>
      <comment>country</comment>
      <translation>Catar</translation>
    </message>
    <message>
      <source>Qatari Rial</source>
      <comment>currency</comment>
      <translation>Rial catarí</translation>
    </message>
    <message>
      <source>Quantity measured, with device and witness.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quechua</source>
      <comment>language</comment>
      <translation>Quechua</translation>
    </message>
    <message>
      <source>Query</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question was not put.</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Questioned and released</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quetzal</source>
      <comment>currency</comment>
      <translation>Quetzal guatemalteco</translation>
    </message>
    <message>
      <source>Raid</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raid</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rail</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rail terminal.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rail vehicle.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rand</source>
      <comment>currency</comment>
      <translation>Rand sudafricano</translation>
    </message>
    <message>
      <source>Range, open end</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ranjana</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ransom</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rape and sexual assault.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raw or prepared opium.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raw tobacco</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Readable serial number or import mark.</source>
      <comment>markings</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Real document got by deceit or bribery.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Real document used by another person.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Real estate</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Real estate and businesses</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason required.</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reasonable grounds decision</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reasonable.</source>
      <comment>information_credibility</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receipt</source>
      <comment>trafficking_act</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receive services</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recoilless rifle</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorded by the officer on scene.</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorded sex female.</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorded sex male.</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recording or acting official.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records and ledgers</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recovered</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recruited by another victim</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recruiter</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recruiter posed as partner before exploitation.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recruitment</source>
      <comment>trafficking_act</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recruitment by armed group</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red Notice</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red, blue, yellow and so on.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reflection period or residence</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refuge; protect its address.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refugee</source>
      <comment>citizenship</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refugee travel document</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Region</source>
      <comment>location_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registration or decision paper.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registration or title.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regular passenger service.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejang (Redjang, Kaganga)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejected by provider</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relation not known.</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relative or family event led to recruitment.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Release</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Released</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Released by one person, received by another.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Religious group</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remote interactive sexual acts</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed for work.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed from danger; says nothing of legal status.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed from danger; says nothing of legal status.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed or altered</source>
      <comment>markings</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repeated statement; count once.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replaced; old value kept.</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported lost</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported missing and found; victim or not.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported missing and found; victim or not.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported missing and not found.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported missing.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported stolen</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported to requesting country</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request answered without result.</source>
      <comment>trace_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Request sent.</source>
      <comment>trace_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residence permit</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residence permit</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restricts financial access</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restricts medical care</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restricts movement</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result of a case</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result of formal procedure.</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retail place.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return to owner</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returned</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returned home</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returned to store.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue service.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revised</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revoked or invalid</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revolver</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rial Omani</source>
      <comment>currency</comment>
      <translation>Rial omaní</translation>
    </message>
    <message>
      <source>Riel</source>
      <comment>currency</comment>
      <translation>Riel camboyano</translation>
    </message>
    <message>
      <source>Rifle or carbine</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rifle with optical scope as named by source.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rifled long weapon.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right or promise to work.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right to stay in a country.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rigid-hull inflatable</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk or need reassessed.</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk seen, no exploitation established.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risk seen, no exploitation established.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>River or lake.</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road control.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road transport hub.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road vehicle.</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road vehicles, trailers, parts.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Road vehicles.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rohingya</source>
      <comment>language</comment>
      <translation>Rohinyá</translation>
    </message>
    <message>
      <source>Role not yet clear; default at scene.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role of the people</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Romania</source>
      <comment>citizenship</comment>
      <translation>Rumanía</translation>
    </message>
    <message>
      <source>Romania</source>
      <comment>country</comment>
      <translation>Rumanía</translation>
    </message>
    <message>
      <source>Romanian</source>
      <comment>language</comment>
      <translation>Rumano</translation>
    </message>
    <message>
      <source>Romanian Leu</source>
      <comment>currency</comment>
      <translation>Leu rumano</translation>
    </message>
    <message>
      <source>Romansh</source>
      <comment>language</comment>
      <translation>Romanche</translation>
    </message>
    <message>
      <source>Romantic deception</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Romany</source>
      <comment>language</comment>
      <translation>Romaní</translation>
    </message>
    <message>
      <source>Rongorongo</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rooms, shelter, laboratories.</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rounded</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rounded from</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rounds, cartridges, shells; count rounds.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Router, satellite terminal, radio.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rowing boat, canoe, kayak</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rubber tubes on hard hull.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rufiyaa</source>
      <comment>currency</comment>
      <translation>Rufiya maldiva</translation>
    </message>
    <message>
      <source>Rundi</source>
      <comment>language</comment>
      <translation>Kirundi</translation>
    </message>
    <message>
      <source>Runic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running text.</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running total at a moment.</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running when found.</source>
      <comment>on_or_off</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rupiah</source>
      <comment>currency</comment>
      <translation>Rupia indonesia</translation>
    </message>
    <message>
      <source>Russian</source>
      <comment>language</comment>
      <translation>Ruso</translation>
    </message>
    <message>
      <source>Russian Federation</source>
      <comment>citizenship</comment>
      <translation>Rusia</translation>
    </message>
    <message>
      <source>Russian Federation</source>
      <comment>country</comment>
      <translation>Rusia</translation>
    </message>
    <message>
      <source>Russian Ruble</source>
      <comment>currency</comment>
      <translation>Rublo ruso</translation>
    </message>
    <message>
      <source>Rwanda</source>
      <comment>citizenship</comment>
      <translation>Ruanda</translation>
    </message>
    <message>
      <source>Rwanda</source>
      <comment>country</comment>
      <translation>Ruanda</translation>
    </message>
    <message>
      <source>Rwanda Franc</source>
      <comment>currency</comment>
      <translation>Franco ruandés</translation>
    </message>
    <message>
      <source>Réunion</source>
      <comment>citizenship</comment>
      <translation>Reunión</translation>
    </message>
    <message>
      <source>Réunion</source>
      <comment>country</comment>
      <translation>Reunión</translation>
    </message>
    <message>
      <source>SDR (Special Drawing Right)</source>
      <comment>currency</comment>
      <translation>Derechos especiales de giro</translation>
    </message>
    <message>
      <source>SIM card</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SIS alert hit</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe return and reintegration.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe shelter or accommodation</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe, no threat known</source>
      <comment>safety_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safety after return.</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safety concern</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sail-driven leisure boat.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sailing yacht</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saint Barthélemy</source>
      <comment>citizenship</comment>
      <translation>San Bartolomé</translation>
    </message>
    <message>
      <source>Saint Barthélemy</source>
      <comment>country</comment>
      <translation>San Bartolomé</translation>
    </message>
    <message>
      <source>Saint Helena Pound</source>
      <comment>currency</comment>
      <translation>Libra de Santa Elena</translation>
    </message>
    <message>
      <source>Saint Helena, Ascension and Tristan da Cunha</source>
      <comment>citizenship</comment>
      <translation>Santa Elena</translation>
    </message>
    <message>
      <source>Saint Helena, Ascension and Tristan da Cunha</source>
      <comment>country</comment>
      <translation>Santa Elena</translation>
    </message>
    <message>
      <source>Saint Kitts and Nevis</source>
      <comment>citizenship</comment>
      <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
      <source>Saint Kitts and Nevis</source>
      <comment>country</comment>
      <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
      <source>Saint Lucia</source>
      <comment>citizenship</comment>
      <translation>Santa Lucía</translation>
    </message>
    <message>
      <source>Saint Lucia</source>
      <comment>country</comment>
      <translation>Santa Lucía</translation>
    </message>
    <message>
      <source>Saint Martin (French part)</source>
      <comment>citizenship</comment>
      <translation>San Martín</translation>
    </message>
    <message>
      <source>Saint Martin (French part)</source>
      <comment>country</comment>
      <translation>San Martín</translation>
    </message>
    <message>
      <source>Saint Pierre and Miquelon</source>
      <comment>citizenship</comment>
      <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
      <source>Saint Pierre and Miquelon</source>
      <comment>country</comment>
      <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
      <source>Saint Vincent and the Grenadines</source>
      <comment>citizenship</comment>
      <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
      <source>Saint Vincent and the Grenadines</source>
      <comment>country</comment>
      <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
      <source>Salts, base, paste and crack.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samaritan</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same measurement</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same persons possible.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samoa</source>
      <comment>citizenship</comment>
      <translation>Samoa</translation>
    </message>
    <message>
      <source>Samoa</source>
      <comment>country</comment>
      <translation>Samoa</translation>
    </message>
    <message>
      <source>Samoan</source>
      <comment>language</comment>
      <translation>Samoano</translation>
    </message>
    <message>
      <source>San Marino</source>
      <comment>citizenship</comment>
      <translation>San Marino</translation>
    </message>
    <message>
      <source>San Marino</source>
      <comment>country</comment>
      <translation>San Marino</translation>
    </message>
    <message>
      <source>Sango</source>
      <comment>language</comment>
      <translation>Sango</translation>
    </message>
    <message>
      <source>Sanskrit</source>
      <comment>language</comment>
      <translation>Sánscrito</translation>
    </message>
    <message>
      <source>Sao Tome and Principe</source>
      <comment>citizenship</comment>
      <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
      <source>Sao Tome and Principe</source>
      <comment>country</comment>
      <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
      <source>Sarati</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sardinian</source>
      <comment>language</comment>
      <translation>Sardo</translation>
    </message>
    <message>
      <source>Saudi Arabia</source>
      <comment>citizenship</comment>
      <translation>Arabia Saudí</translation>
    </message>
    <message>
      <source>Saudi Arabia</source>
      <comment>country</comment>
      <translation>Arabia Saudí</translation>
    </message>
    <message>
      <source>Saudi Riyal</source>
      <comment>currency</comment>
      <translation>Rial saudí</translation>
    </message>
    <message>
      <source>Saurashtra</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Says more about</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scam centre</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schengen alert.</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>School</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>School or classes.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>School or college</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scottish Gaelic</source>
      <comment>language</comment>
      <translation>Gaélico escocés</translation>
    </message>
    <message>
      <source>Sea.</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seafarer identity document</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seal</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seal broken; reason and new seal.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seaport or harbour</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in a police database; counted per query.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in a police database; counted per query.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search of premises</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search of premises</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search or arrest warrant carried out; issued and executed are counted apart.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search or arrest warrant granted.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search warrant</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search, arrest.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searches in a database.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sedan, estate, coupe, taxi.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sedatives and tranquillizers</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See document_type.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See drug_type.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See firearm_type.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See vehicle_type.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See vessel_type.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen but left or still examined.</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seize or collect</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seized</source>
      <comment>firearm_acquisition</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seized</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seized cash</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seizure or freezing order</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selective-fire military rifle.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Self-identification</source>
      <comment>status_decision_body</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Self-loading or single-shot hand weapon.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Semi-submersible</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sender or person withdrew.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Senegal</source>
      <comment>citizenship</comment>
      <translation>Senegal</translation>
    </message>
    <message>
      <source>Senegal</source>
      <comment>country</comment>
      <translation>Senegal</translation>
    </message>
    <message>
      <source>Sent for analysis.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent for review.</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent, awaiting answer</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separate engine, count pieces.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Separated child</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serbia</source>
      <comment>citizenship</comment>
      <translation>Serbia</translation>
    </message>
    <message>
      <source>Serbia</source>
      <comment>country</comment>
      <translation>Serbia</translation>
    </message>
    <message>
      <source>Serbian</source>
      <comment>language</comment>
      <translation>Serbio</translation>
    </message>
    <message>
      <source>Serbian Dinar</source>
      <comment>currency</comment>
      <translation>Dinar serbio</translation>
    </message>
    <message>
      <source>Serbo-Croatian</source>
      <comment>language</comment>
      <translation>Serbocroata</translation>
    </message>
    <message>
      <source>Sergeants, petty officers.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serious grounds to believe offence.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serious need, not immediate danger.</source>
      <comment>referral_priority</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serves at the border.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serves in a police force.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serves in customs.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service delivered or not.</source>
      <comment>followup_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service delivered.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service explained to the person.</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service not needed</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service started</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service unavailable</source>
      <comment>referral_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service would endanger someone.</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Servitude</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several kinds, not split</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several object kinds in one total; cannot be split.</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several or multiple</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several sorts</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several windows</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sex</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sexual abuse as control</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sexual exploitation</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sexual exploitation</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sexual exploitation of children</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sexual exploitation, forced labour and so on.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sexual images or films made or sold under control.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sexual services sold to clients under another person's control.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sexual servitude towards one person or household.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sexual violence</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sexual violence used to break or punish.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seychelles</source>
      <comment>citizenship</comment>
      <translation>Seychelles</translation>
    </message>
    <message>
      <source>Seychelles</source>
      <comment>country</comment>
      <translation>Seychelles</translation>
    </message>
    <message>
      <source>Seychelles Rupee</source>
      <comment>currency</comment>
      <translation>Rupia seychellense</translation>
    </message>
    <message>
      <source>Sharada, Śāradā</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share modus operandi or concealment.</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of another figure</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share or change; never added.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share with headquarters</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share with investigators</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share with named provider</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shared without consent: legal duty</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shared without consent: vital interest</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shares direction.</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shavian (Shaw)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shelter</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shelter, medical help.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shona</source>
      <comment>language</comment>
      <translation>Shona</translation>
    </message>
    <message>
      <source>Shotgun</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shuishu</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sichuan Yi</source>
      <comment>language</comment>
      <translation>Yi de Sichuán</translation>
    </message>
    <message>
      <source>Sidamo</source>
      <comment>language</comment>
      <translation>Sidamo</translation>
    </message>
    <message>
      <source>Siddham, Siddhaṃ, Siddhamātṛkā</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sidetic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sierra Leone</source>
      <comment>citizenship</comment>
      <translation>Sierra Leona</translation>
    </message>
    <message>
      <source>Sierra Leone</source>
      <comment>country</comment>
      <translation>Sierra Leona</translation>
    </message>
    <message>
      <source>SignWriting</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Silver</source>
      <comment>currency</comment>
      <translation>Plata</translation>
    </message>
    <message>
      <source>Silver Notice</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since it began; told as background.</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sindhi</source>
      <comment>language</comment>
      <translation>Sindi</translation>
    </message>
    <message>
      <source>Singapore</source>
      <comment>citizenship</comment>
      <translation>Singapur</translation>
    </message>
    <message>
      <source>Singapore</source>
      <comment>country</comment>
      <translation>Singapur</translation>
    </message>
    <message>
      <source>Singapore Dollar</source>
      <comment>currency</comment>
      <translation>Dólar singapurense</translation>
    </message>
    <message>
      <source>Sinhala</source>
      <comment>language</comment>
      <translation>Cingalés</translation>
    </message>
    <message>
      <source>Sinhala</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sint Maarten (Dutch part)</source>
      <comment>citizenship</comment>
      <translation>Sint Maarten</translation>
    </message>
    <message>
      <source>Sint Maarten (Dutch part)</source>
      <comment>country</comment>
      <translation>Sint Maarten</translation>
    </message>
    <message>
      <source>Site, application or account.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sites, premises, locations.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of a network of experts or agencies; nobody was sent.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size or state of the place; not a count.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skin, shell or horn</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slavery</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slavery and exploitation</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slavery and forced labour without trafficking act.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slavery or similar practices</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slightly below the value.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slovak</source>
      <comment>language</comment>
      <translation>Eslovaco</translation>
    </message>
    <message>
      <source>Slovakia</source>
      <comment>citizenship</comment>
      <translation>Eslovaquia</translation>
    </message>
    <message>
      <source>Slovakia</source>
      <comment>country</comment>
      <translation>Eslovaquia</translation>
    </message>
    <message>
      <source>Slovenia</source>
      <comment>citizenship</comment>
      <translation>Eslovenia</translation>
    </message>
    <message>
      <source>Slovenia</source>
      <comment>country</comment>
      <translation>Eslovenia</translation>
    </message>
    <message>
      <source>Slovenian</source>
      <comment>language</comment>
      <translation>Esloveno</translation>
    </message>
    <message>
      <source>Small open boat</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smokable base.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smooth-bore long weapon.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smuggled fuel by volume.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smuggled migrant</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smuggled migrant detected</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smuggled migrant detected</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smuggler or facilitator</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smugglers' safe house</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smuggling incident</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smuggling incident</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smuggling of migrants</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smuggling vessel, type not stated</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Social services</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Social services</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Social workers, psychologists.</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soft boat without rigid hull.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sogdian</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sol</source>
      <comment>currency</comment>
      <translation>Sol peruano</translation>
    </message>
    <message>
      <source>Soliciting, procuring or keeping a brothel where punishable.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solid pieces.</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Solomon Islands</source>
      <comment>citizenship</comment>
      <translation>Islas Salomón</translation>
    </message>
    <message>
      <source>Solomon Islands</source>
      <comment>country</comment>
      <translation>Islas Salomón</translation>
    </message>
    <message>
      <source>Solomon Islands Dollar</source>
      <comment>currency</comment>
      <translation>Dólar salomonense</translation>
    </message>
    <message>
      <source>Som</source>
      <comment>currency</comment>
      <translation>Som kirguís</translation>
    </message>
    <message>
      <source>Somali</source>
      <comment>language</comment>
      <translation>Somalí</translation>
    </message>
    <message>
      <source>Somali Shilling</source>
      <comment>currency</comment>
      <translation>Chelín somalí</translation>
    </message>
    <message>
      <source>Somalia</source>
      <comment>citizenship</comment>
      <translation>Somalia</translation>
    </message>
    <message>
      <source>Somalia</source>
      <comment>country</comment>
      <translation>Somalia</translation>
    </message>
    <message>
      <source>Some doubt.</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some parts only</source>
      <comment>breakdown_complete</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Someone socially known before.</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somewhere between two dates.</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somewhere in the country.</source>
      <comment>location_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somewhere in the region or district.</source>
      <comment>location_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somoni</source>
      <comment>currency</comment>
      <translation>Somoni tayiko</translation>
    </message>
    <message>
      <source>Sora Sompeng</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of document</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of penalty</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of place</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of thing</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of vehicle</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of vessel</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort of warrant</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sound</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source does not say.</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source gives no offence.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source gives number only.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source gives one count for unlike goods.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source lumps several drugs.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source only says fraudulent or fake.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source says documents only.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source says smuggling vessel only.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources disagree and are unresolved.</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>South Africa</source>
      <comment>citizenship</comment>
      <translation>Sudáfrica</translation>
    </message>
    <message>
      <source>South Africa</source>
      <comment>country</comment>
      <translation>Sudáfrica</translation>
    </message>
    <message>
      <source>South Georgia and the South Sandwich Islands</source>
      <comment>citizenship</comment>
      <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
    </message>
    <message>
      <source>South Georgia and the South Sandwich Islands</source>
      <comment>country</comment>
      <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
    </message>
    <message>
      <source>South Korea</source>
      <comment>citizenship</comment>
      <translation>Corea del Sur</translation>
    </message>
    <message>
      <source>South Korea</source>
      <comment>country</comment>
      <translation>Corea del Sur</translation>
    </message>
    <message>
      <source>South Ndebele</source>
      <comment>language</comment>
      <translation>Ndebele meridional</translation>
    </message>
    <message>
      <source>South Sudan</source>
      <comment>citizenship</comment>
      <translation>Sudán del Sur</translation>
    </message>
    <message>
      <source>South Sudan</source>
      <comment>country</comment>
      <translation>Sudán del Sur</translation>
    </message>
    <message>
      <source>South Sudanese Pound</source>
      <comment>currency</comment>
      <translation>Libra sursudanesa</translation>
    </message>
    <message>
      <source>Southern Pashto</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Southern Sotho</source>
      <comment>language</comment>
      <translation>Sotho meridional</translation>
    </message>
    <message>
      <source>Soyombo</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spain</source>
      <comment>citizenship</comment>
      <translation>España</translation>
    </message>
    <message>
      <source>Spain</source>
      <comment>country</comment>
      <translation>España</translation>
    </message>
    <message>
      <source>Spanish</source>
      <comment>language</comment>
      <translation>Español</translation>
    </message>
    <message>
      <source>Special need</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speedboat or go-fast</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split or sub-sample</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spouse or partner, present or former.</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sri Lanka</source>
      <comment>citizenship</comment>
      <translation>Sri Lanka</translation>
    </message>
    <message>
      <source>Sri Lanka</source>
      <comment>country</comment>
      <translation>Sri Lanka</translation>
    </message>
    <message>
      <source>Sri Lanka Rupee</source>
      <comment>currency</comment>
      <translation>Rupia esrilanquesa</translation>
    </message>
    <message>
      <source>Staff deployed, as people.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stamp or seal</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard Moroccan Tamazight</source>
      <comment>language</comment>
      <translation>Tamazight estándar marroquí</translation>
    </message>
    <message>
      <source>State identity card.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stateless</source>
      <comment>citizenship</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stateless travel document</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statement of a person</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statement of suspect</source>
      <comment>source_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status bars access.</source>
      <comment>unmet_service_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statutory child service.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still examined</source>
      <comment>markings</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still open</source>
      <comment>decision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stolen blank</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stolen vehicle hit</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stolen vehicles and vehicle parts.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop or search of a vehicle.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop or search of a vehicle.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Storage medium</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Store</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stored value.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stranger</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Streams of work</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Street</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strip or dance club</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong doubt.</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Structured check for trafficking indicators.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Structured check for trafficking indicators.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sub-machine gun</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Submit to laboratory</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Submitted</source>
      <comment>figure_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subset of</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Substance, purity, weight.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Substances altering perception.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sucre</source>
      <comment>currency</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sudan</source>
      <comment>citizenship</comment>
      <translation>Sudán</translation>
    </message>
    <message>
      <source>Sudan</source>
      <comment>country</comment>
      <translation>Sudán</translation>
    </message>
    <message>
      <source>Sudanese Arabic</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sudanese Pound</source>
      <comment>currency</comment>
      <translation>Libra sudanesa</translation>
    </message>
    <message>
      <source>Summoned or cited</source>
      <comment>arrest_legal_state</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sundanese</source>
      <comment>language</comment>
      <translation>Sundanés</translation>
    </message>
    <message>
      <source>Sundanese</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sunuwar</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supersedes</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support given</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support, kind not stated</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supported it</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supporter</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supports a visa request.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surinam Dollar</source>
      <comment>currency</comment>
      <translation>Dólar surinamés</translation>
    </message>
    <message>
      <source>Suriname</source>
      <comment>citizenship</comment>
      <translation>Surinam</translation>
    </message>
    <message>
      <source>Suriname</source>
      <comment>country</comment>
      <translation>Surinam</translation>
    </message>
    <message>
      <source>Surprise entry by force or in numbers.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surprise entry by force or in numbers.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surrendered</source>
      <comment>firearm_acquisition</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surveillance</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surveillance</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspect</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspect at large</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspect at large</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspect identified</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspect identified</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspect identified or arrested, not told apart</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspect stopped</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspects, organisers, buyers and so on.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspended sentence</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Svalbard and Jan Mayen</source>
      <comment>citizenship</comment>
      <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
      <source>Svalbard and Jan Mayen</source>
      <comment>country</comment>
      <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
      <source>Swahili (macrolanguage)</source>
      <comment>language</comment>
      <translation>Suajili</translation>
    </message>
    <message>
      <source>Swati</source>
      <comment>language</comment>
      <translation>Suazi</translation>
    </message>
    <message>
      <source>Sweden</source>
      <comment>citizenship</comment>
      <translation>Suecia</translation>
    </message>
    <message>
      <source>Sweden</source>
      <comment>country</comment>
      <translation>Suecia</translation>
    </message>
    <message>
      <source>Swedish</source>
      <comment>language</comment>
      <translation>Sueco</translation>
    </message>
    <message>
      <source>Swedish Krona</source>
      <comment>currency</comment>
      <translation>Corona sueca</translation>
    </message>
    <message>
      <source>Swiss Franc</source>
      <comment>currency</comment>
      <translation>Franco suizo</translation>
    </message>
    <message>
      <source>Switzerland</source>
      <comment>citizenship</comment>
      <translation>Suiza</translation>
    </message>
    <message>
      <source>Switzerland</source>
      <comment>country</comment>
      <translation>Suiza</translation>
    </message>
    <message>
      <source>Sylheti</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Syloti Nagri</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Synthetic cannabinoids</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Syria</source>
      <comment>citizenship</comment>
      <translation>Siria</translation>
    </message>
    <message>
      <source>Syria</source>
      <comment>country</comment>
      <translation>Siria</translation>
    </message>
    <message>
      <source>Syriac</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Syriac (Eastern variant)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Syriac (Estrangelo variant)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Syriac (Western variant)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Syrian Pound</source>
      <comment>currency</comment>
      <translation>Libra siria</translation>
    </message>
    <message>
      <source>Table</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tablet or capsule</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tachelhit</source>
      <comment>language</comment>
      <translation>Tashelhit</translation>
    </message>
    <message>
      <source>Tagalog</source>
      <comment>language</comment>
      <translation>Tagalo</translation>
    </message>
    <message>
      <source>Tagalog (Baybayin, Alibata)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tagbanwa</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tahitian</source>
      <comment>language</comment>
      <translation>Tahitiano</translation>
    </message>
    <message>
      <source>Tai Le</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tai Tham (Lanna)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tai Viet</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tai Yo</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taiwan</source>
      <comment>citizenship</comment>
      <translation>Taiwán</translation>
    </message>
    <message>
      <source>Taiwan</source>
      <comment>country</comment>
      <translation>Taiwán</translation>
    </message>
    <message>
      <source>Tajik</source>
      <comment>language</comment>
      <translation>Tayiko</translation>
    </message>
    <message>
      <source>Tajikistan</source>
      <comment>citizenship</comment>
      <translation>Tayikistán</translation>
    </message>
    <message>
      <source>Tajikistan</source>
      <comment>country</comment>
      <translation>Tayikistán</translation>
    </message>
    <message>
      <source>Taka</source>
      <comment>currency</comment>
      <translation>Taka bangladesí</translation>
    </message>
    <message>
      <source>Take this figure</source>
      <comment>decision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take what was computed</source>
      <comment>decision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken by deceit from others.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken by force or without consent.</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken in relation to suspected offence or violation.</source>
      <comment>firearm_acquisition</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken out</source>
      <comment>capture_data</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken up again after it was closed.</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken, known stolen.</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken, not known stolen.</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes earnings</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking over the person.</source>
      <comment>trafficking_act</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takri, Ṭākrī, Ṭāṅkrī</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tala</source>
      <comment>currency</comment>
      <translation>Tala samoano</translation>
    </message>
    <message>
      <source>Tamil</source>
      <comment>language</comment>
      <translation>Tamil</translation>
    </message>
    <message>
      <source>Tamil</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tangsa</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tangut</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tanzania</source>
      <comment>citizenship</comment>
      <translation>Tanzania</translation>
    </message>
    <message>
      <source>Tanzania</source>
      <comment>country</comment>
      <translation>Tanzania</translation>
    </message>
    <message>
      <source>Tanzanian Shilling</source>
      <comment>currency</comment>
      <translation>Chelín tanzano</translation>
    </message>
    <message>
      <source>Target of UN sanctions committee.</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tarifit</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Task of competent authority</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tatar</source>
      <comment>language</comment>
      <translation>Tártaro</translation>
    </message>
    <message>
      <source>Tax authority</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taxes and contributions evaded</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teaching of staff or partners.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teaching of staff or partners.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teams, squads, coordination or specialised units.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Television advertisement</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Telugu</source>
      <comment>language</comment>
      <translation>Telugu</translation>
    </message>
    <message>
      <source>Telugu</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temperature.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tenge</source>
      <comment>currency</comment>
      <translation>Tengue kazajo</translation>
    </message>
    <message>
      <source>Tengwar</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terminal or apron.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terrorism</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terrorist acts and support.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tether</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thaana</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thai</source>
      <comment>language</comment>
      <translation>Tailandés</translation>
    </message>
    <message>
      <source>Thai</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thailand</source>
      <comment>citizenship</comment>
      <translation>Tailandia</translation>
    </message>
    <message>
      <source>Thailand</source>
      <comment>country</comment>
      <translation>Tailandia</translation>
    </message>
    <message>
      <source>The ages in years stand beside it.</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The codes assigned for transactions where no currency is involved</source>
      <comment>currency</comment>
      <translation>Moneda desconocida</translation>
    </message>
    <message>
      <source>The computed total of this measure is the one to report.</source>
      <comment>decision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The earlier or other number that a change refers to.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The how manieth of a series; not a count.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The how manieth try; not a count.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The how manieth; not a count.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The how manieth; not a count.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mark was filed off, drilled or changed.</source>
      <comment>markings</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The middle of the town or village.</source>
      <comment>location_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The parts add up to the whole.</source>
      <comment>breakdown_complete</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same amount in another currency or unit.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same operation in another year.</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source does not say</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source does not say what it is.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source does not say whether the parts are all.</source>
      <comment>breakdown_complete</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source does not say which.</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source does not say.</source>
      <comment>weight_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source gives one count for several sorts.</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source says no more than help or support.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source says no more than that.</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source says warrants only.</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source says weapons and no more.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two records are different people, things or counts; they are not asked about again.</source>
      <comment>decision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The very spot, as a receiver or a map gives it.</source>
      <comment>location_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theft of motor vehicle or parts</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Things of any or of mixed sort.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Things or money taken for good.</source>
      <comment>case_result</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This stated number is the one to report; the others stay.</source>
      <comment>decision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threat by traffickers.</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threat of authorities</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threat to report person to police or immigration.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threats</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tibetan</source>
      <comment>language</comment>
      <translation>Tibetano</translation>
    </message>
    <message>
      <source>Tibetan</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ticket or boarding pass</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tifinagh (Berber)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tigre</source>
      <comment>language</comment>
      <translation>Tigré</translation>
    </message>
    <message>
      <source>Tigrinya</source>
      <comment>language</comment>
      <translation>Tigriña</translation>
    </message>
    <message>
      <source>Times sold or handed on</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timor-Leste</source>
      <comment>citizenship</comment>
      <translation>Timor-Leste</translation>
    </message>
    <message>
      <source>Timor-Leste</source>
      <comment>country</comment>
      <translation>Timor-Leste</translation>
    </message>
    <message>
      <source>Tip or report received</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tips, alerts, intelligence reports.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tirhuta</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title or sub-headline; often rounded.</source>
      <comment>text_place</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiv</source>
      <comment>language</comment>
      <translation>Tiv</translation>
    </message>
    <message>
      <source>To another agency or state.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To drive, trade or employ.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tobacco and cigarettes</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Todhri</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Togo</source>
      <comment>citizenship</comment>
      <translation>Togo</translation>
    </message>
    <message>
      <source>Togo</source>
      <comment>country</comment>
      <translation>Togo</translation>
    </message>
    <message>
      <source>Tokelau</source>
      <comment>citizenship</comment>
      <translation>Tokelau</translation>
    </message>
    <message>
      <source>Tokelau</source>
      <comment>country</comment>
      <translation>Tokelau</translation>
    </message>
    <message>
      <source>Token amount plus valuation time.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Told of the people or the group; not found in the operation.</source>
      <comment>figure_reach</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tolong Siki</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tonga</source>
      <comment>citizenship</comment>
      <translation>Tonga</translation>
    </message>
    <message>
      <source>Tonga</source>
      <comment>country</comment>
      <translation>Tonga</translation>
    </message>
    <message>
      <source>Tonga (Tonga Islands)</source>
      <comment>language</comment>
      <translation>Tongano</translation>
    </message>
    <message>
      <source>Took part</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Took part on the ground.</source>
      <comment>agency_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tosk Albanian</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total including earlier periods.</source>
      <comment>figure_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toto</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Towed unit.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Town</source>
      <comment>location_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trace criminal assets (pilot since 2025).</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Traced</source>
      <comment>trace_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tractor and similar.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trade, vehicle repair</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trafficking for begging, crime, marriage, adoption or other purpose.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trafficking for forced labour or services</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trafficking for organ removal</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trafficking for other purposes</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trafficking for sexual exploitation</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trafficking in order to take a body part.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trafficking in persons</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trafficking of weapons and explosives</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trafficking whose purpose is forced work or services.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trafficking whose purpose is sexual exploitation.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trafficking whose purpose is taking organs.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trailer</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train or wagon</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train station</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train.</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training, job help.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tramadol and other medicines</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tranquillizer tablets.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transaction volume</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transfer</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transfer</source>
      <comment>trafficking_act</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transgender feminine</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transgender masculine</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transport</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transport</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transport or departure event attributed to facilitators.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transport or departure event attributed to facilitators.</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transport, storage</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transportation</source>
      <comment>trafficking_act</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transporter</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Travel document hit</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Travel proof.</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Travel to service.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Travel, identity and supporting papers.</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treat as child until assessed.</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Treatment refused or supervised.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tries, whether or not they succeeded.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trinidad and Tobago</source>
      <comment>citizenship</comment>
      <translation>Trinidad y Tobago</translation>
    </message>
    <message>
      <source>Trinidad and Tobago</source>
      <comment>country</comment>
      <translation>Trinidad y Tobago</translation>
    </message>
    <message>
      <source>Trinidad and Tobago Dollar</source>
      <comment>currency</comment>
      <translation>Dólar de Trinidad y Tobago</translation>
    </message>
    <message>
      <source>Tron</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tsonga</source>
      <comment>language</comment>
      <translation>Tsonga</translation>
    </message>
    <message>
      <source>Tswana</source>
      <comment>language</comment>
      <translation>Setsuana</translation>
    </message>
    <message>
      <source>Tugrik</source>
      <comment>currency</comment>
      <translation>Tugrik mongol</translation>
    </message>
    <message>
      <source>Tulu-Tigalari</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tunisia</source>
      <comment>citizenship</comment>
      <translation>Túnez</translation>
    </message>
    <message>
      <source>Tunisia</source>
      <comment>country</comment>
      <translation>Túnez</translation>
    </message>
    <message>
      <source>Tunisian Dinar</source>
      <comment>currency</comment>
      <translation>Dinar tunecino</translation>
    </message>
    <message>
      <source>Turkish</source>
      <comment>language</comment>
      <translation>Turco</translation>
    </message>
    <message>
      <source>Turkish Lira</source>
      <comment>currency</comment>
      <translation>Lira turca</translation>
    </message>
    <message>
      <source>Turkmen</source>
      <comment>language</comment>
      <translation>Turcomano</translation>
    </message>
    <message>
      <source>Turkmenistan</source>
      <comment>citizenship</comment>
      <translation>Turkmenistán</translation>
    </message>
    <message>
      <source>Turkmenistan</source>
      <comment>country</comment>
      <translation>Turkmenistán</translation>
    </message>
    <message>
      <source>Turkmenistan New Manat</source>
      <comment>currency</comment>
      <translation>Manat turcomano</translation>
    </message>
    <message>
      <source>Turks and Caicos Islands</source>
      <comment>citizenship</comment>
      <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
      <source>Turks and Caicos Islands</source>
      <comment>country</comment>
      <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
      <source>Tusks by piece or weight.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuvalu</source>
      <comment>citizenship</comment>
      <translation>Tuvalu</translation>
    </message>
    <message>
      <source>Tuvalu</source>
      <comment>country</comment>
      <translation>Tuvalu</translation>
    </message>
    <message>
      <source>Twi</source>
      <comment>language</comment>
      <translation>Twi</translation>
    </message>
    <message>
      <source>Two legal states in one number.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two or more forms apply; list each separately when known.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two or three wheels.</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type not stated</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Türkiye</source>
      <comment>citizenship</comment>
      <translation>Turquía</translation>
    </message>
    <message>
      <source>Türkiye</source>
      <comment>country</comment>
      <translation>Turquía</translation>
    </message>
    <message>
      <source>UAE Dirham</source>
      <comment>currency</comment>
      <translation>Dírham de los Emiratos Árabes Unidos</translation>
    </message>
    <message>
      <source>UN, IOM, INTERPOL and similar.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>US Dollar</source>
      <comment>currency</comment>
      <translation>Dólar estadounidense</translation>
    </message>
    <message>
      <source>US Dollar (Next day)</source>
      <comment>currency</comment>
      <translation>Dólar estadounidense (día siguiente)</translation>
    </message>
    <message>
      <source>USD Coin</source>
      <comment>crypto_asset</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uganda</source>
      <comment>citizenship</comment>
      <translation>Uganda</translation>
    </message>
    <message>
      <source>Uganda</source>
      <comment>country</comment>
      <translation>Uganda</translation>
    </message>
    <message>
      <source>Uganda Shilling</source>
      <comment>currency</comment>
      <translation>Chelín ugandés</translation>
    </message>
    <message>
      <source>Ugaritic</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uighur</source>
      <comment>language</comment>
      <translation>Uigur</translation>
    </message>
    <message>
      <source>Ukraine</source>
      <comment>citizenship</comment>
      <translation>Ucrania</translation>
    </message>
    <message>
      <source>Ukraine</source>
      <comment>country</comment>
      <translation>Ucrania</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <comment>language</comment>
      <translation>Ucraniano</translation>
    </message>
    <message>
      <source>Unable to consent</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unaccompanied child</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unconscious, too distressed or no interpreter.</source>
      <comment>consent_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undeclared cash</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undeclared work and similar labour breaches.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undeclared worker</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under eighteen.</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under examination</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under reconsideration</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under-barrel or mounted launcher.</source>
      <comment>firearm_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undercover action</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undercover action</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undetermined</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfilled genuine or false form.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfounded</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unidad Previsional</source>
      <comment>currency</comment>
      <translation>Unidad previsional uruguayo</translation>
    </message>
    <message>
      <source>Unidad de Fomento</source>
      <comment>currency</comment>
      <translation>Unidad de fomento chilena</translation>
    </message>
    <message>
      <source>Unidad de Valor Real</source>
      <comment>currency</comment>
      <translation>Unidad de valor real colombiana</translation>
    </message>
    <message>
      <source>Unified Canadian Aboriginal Syllabics</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uniforms and insignia</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Union imposed without free consent of one spouse.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unique mark</source>
      <comment>markings</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit of count is one person or one check, say which.</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>United Arab Emirates</source>
      <comment>citizenship</comment>
      <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
      <source>United Arab Emirates</source>
      <comment>country</comment>
      <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <comment>citizenship</comment>
      <translation>Reino Unido</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <comment>country</comment>
      <translation>Reino Unido</translation>
    </message>
    <message>
      <source>United States</source>
      <comment>citizenship</comment>
      <translation>Estados Unidos</translation>
    </message>
    <message>
      <source>United States</source>
      <comment>country</comment>
      <translation>Estados Unidos</translation>
    </message>
    <message>
      <source>United States Minor Outlying Islands</source>
      <comment>citizenship</comment>
      <translation>Islas menores alejadas de EE. UU.</translation>
    </message>
    <message>
      <source>United States Minor Outlying Islands</source>
      <comment>country</comment>
      <translation>Islas menores alejadas de EE. UU.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <comment>drug_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <comment>identification_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <comment>item_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <comment>recruiter_relation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <comment>recruitment_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown or not stated</source>
      <comment>sex</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlawful acts with alcohol, tobacco, other substances</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlawful acts with controlled drugs or precursors</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlawful detention or carrying away of a person.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unofficial border area</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unrefined base, not crack.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unreliable</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper bound, value excluded.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper bound.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urdu</source>
      <comment>language</comment>
      <translation>Urdu</translation>
    </message>
    <message>
      <source>Urgent action.</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgent medical need</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urgent, within 72 hours</source>
      <comment>referral_priority</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uruguay</source>
      <comment>citizenship</comment>
      <translation>Uruguay</translation>
    </message>
    <message>
      <source>Uruguay</source>
      <comment>country</comment>
      <translation>Uruguay</translation>
    </message>
    <message>
      <source>Uruguay Peso en Unidades Indexadas (UI)</source>
      <comment>currency</comment>
      <translation>Peso uruguayo en unidades indexadas</translation>
    </message>
    <message>
      <source>Use in criminal case.</source>
      <comment>consent_scope</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the three-letter currency code.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the three-letter currency code.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uses children or family</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usually reliable</source>
      <comment>source_reliability</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uzbek</source>
      <comment>language</comment>
      <translation>Uzbeko</translation>
    </message>
    <message>
      <source>Uzbekistan</source>
      <comment>citizenship</comment>
      <translation>Uzbekistán</translation>
    </message>
    <message>
      <source>Uzbekistan</source>
      <comment>country</comment>
      <translation>Uzbekistán</translation>
    </message>
    <message>
      <source>Uzbekistan Sum</source>
      <comment>currency</comment>
      <translation>Sum uzbeko</translation>
    </message>
    <message>
      <source>Vai</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value of seized goods</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Van</source>
      <comment>vehicle_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vanuatu</source>
      <comment>citizenship</comment>
      <translation>Vanuatu</translation>
    </message>
    <message>
      <source>Vanuatu</source>
      <comment>country</comment>
      <translation>Vanuatu</translation>
    </message>
    <message>
      <source>Vatu</source>
      <comment>currency</comment>
      <translation>Vatu vanuatense</translation>
    </message>
    <message>
      <source>Vehicle</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle check</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle check</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle cleaning business.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle kept.</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle listed as stolen.</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle or on foot by road.</source>
      <comment>transport_mode</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle papers</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle part</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicle seized</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicles and parts</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicles, cameras, technical means.</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vehicles, flights.</source>
      <comment>support_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Venda</source>
      <comment>language</comment>
      <translation>Venda</translation>
    </message>
    <message>
      <source>Venezuela</source>
      <comment>citizenship</comment>
      <translation>Venezuela</translation>
    </message>
    <message>
      <source>Venezuela</source>
      <comment>country</comment>
      <translation>Venezuela</translation>
    </message>
    <message>
      <source>Vessel</source>
      <comment>checked_object</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vessel check</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vessel check</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vessels and nautical equipment</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim assistance, kind not stated</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim compensated</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim estimated</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim or possible victim</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim safeguarded</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim safeguarded</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim screening</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim screening</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim support in proceedings</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim under eighteen: means need not be shown.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim's own papers held by exploiter.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Video</source>
      <comment>attachment_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vietnam</source>
      <comment>citizenship</comment>
      <translation>Vietnam</translation>
    </message>
    <message>
      <source>Vietnam</source>
      <comment>country</comment>
      <translation>Vietnam</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <comment>language</comment>
      <translation>Vietnamita</translation>
    </message>
    <message>
      <source>Violence causing pain or injury.</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Violent or abusive actor.</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Virgin Islands, British</source>
      <comment>citizenship</comment>
      <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
      <source>Virgin Islands, British</source>
      <comment>country</comment>
      <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
      <source>Virgin Islands, U.S.</source>
      <comment>citizenship</comment>
      <translation>Islas Vírgenes de EE. UU.</translation>
    </message>
    <message>
      <source>Virgin Islands, U.S.</source>
      <comment>country</comment>
      <translation>Islas Vírgenes de EE. UU.</translation>
    </message>
    <message>
      <source>Visa</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visa</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visible Speech</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visit or control of a place.</source>
      <comment>activity_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visit or control of a place.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visual estimate; lowest value.</source>
      <comment>age_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vital interest</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vithkuqi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vlax Romani</source>
      <comment>language</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volapük</source>
      <comment>language</comment>
      <translation>Volapük</translation>
    </message>
    <message>
      <source>Volume.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume; 0.001 l.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume; 0.001 l.</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voluntary and assessed.</source>
      <comment>followup_outcome</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voucher or prepaid</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WIR Euro</source>
      <comment>currency</comment>
      <translation>Euro WIR</translation>
    </message>
    <message>
      <source>WIR Franc</source>
      <comment>currency</comment>
      <translation>Franco WIR</translation>
    </message>
    <message>
      <source>Wage, price for an organ, advance.</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wages owed</source>
      <comment>financial_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting, for example for a court or another state.</source>
      <comment>case_status</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wallis and Futuna</source>
      <comment>citizenship</comment>
      <translation>Wallis y Futuna</translation>
    </message>
    <message>
      <source>Wallis and Futuna</source>
      <comment>country</comment>
      <translation>Wallis y Futuna</translation>
    </message>
    <message>
      <source>Walloon</source>
      <comment>language</comment>
      <translation>Valón</translation>
    </message>
    <message>
      <source>Wancho</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warang Citi (Varang Kshiti)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warn about a dangerous person.</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warn about imminent threat.</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warrant executed</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warrant issued</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warrant under the surrender procedure between EU states.</source>
      <comment>warrant_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water, waste</source>
      <comment>exploitation_sector</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weapon listed (iARMS or national).</source>
      <comment>hit_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weapons, kind not stated</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web sites, channels, accounts on platforms.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weigh or count</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight given without substance, as in the Theseus report.</source>
      <comment>drug_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of explosive material.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight or volume.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight.</source>
      <comment>seizure_subcategory</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welsh</source>
      <comment>language</comment>
      <translation>Galés</translation>
    </message>
    <message>
      <source>Western Frisian</source>
      <comment>language</comment>
      <translation>Frisón occidental</translation>
    </message>
    <message>
      <source>Western Sahara</source>
      <comment>citizenship</comment>
      <translation>Sáhara Occidental</translation>
    </message>
    <message>
      <source>Western Sahara</source>
      <comment>country</comment>
      <translation>Sáhara Occidental</translation>
    </message>
    <message>
      <source>What was checked</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it happened.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it took place</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the people come from.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the people come from.</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where they were brought through.</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where they were to go.</source>
      <comment>country_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whereabouts reported.</source>
      <comment>hit_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who counted it.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole document made without authority, imitating a real one.</source>
      <comment>document_fraud_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole years.</source>
      <comment>age_counted</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wildlife and pollution offences.</source>
      <comment>crime_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wildlife products</source>
      <comment>seizure_category</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will come later.</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Winning the person over for later exploitation.</source>
      <comment>trafficking_act</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With dependent child</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With its packing.</source>
      <comment>weight_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With other relative.</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn</source>
      <comment>consent_status</comment>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <comment>figure_status</comment>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <comment>referral_status</comment>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>Withheld</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withheld</source>
      <comment>missing_reason</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withholds documents</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withholds necessities</source>
      <comment>control_means</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within a kilometre.</source>
      <comment>location_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within mandate; documented.</source>
      <comment>legal_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a stated length.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without ammunition.</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without any adult caregiver.</source>
      <comment>special_need</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without packing.</source>
      <comment>weight_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Witness or informant</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Witness support, special measures.</source>
      <comment>referral_service_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wolaytta</source>
      <comment>language</comment>
      <translation>Wolayta</translation>
    </message>
    <message>
      <source>Woleai</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wolof</source>
      <comment>language</comment>
      <translation>Wólof</translation>
    </message>
    <message>
      <source>Women, men, other.</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Won</source>
      <comment>currency</comment>
      <translation>Won surcoreano</translation>
    </message>
    <message>
      <source>Wooden or fibre lancha, panga, pirogue.</source>
      <comment>vessel_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work conditions authority.</source>
      <comment>agency_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work extracted under threat or deceit, not offered freely.</source>
      <comment>exploitation_form</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work instead of prison.</source>
      <comment>penalty_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work on exhibit or copy.</source>
      <comment>custody_action</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work permit or contract</source>
      <comment>document_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worked without registration or contract.</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worker affected by labour breach</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worker affected by labour breach</source>
      <comment>outcome_kind</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worker in labour breach</source>
      <comment>person_role</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working time</source>
      <comment>measure</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workplace at sea.</source>
      <comment>location_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Works for a charity or association.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Works for a public body.</source>
      <comment>affiliation</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wu Chinese</source>
      <comment>language</comment>
      <translation>Chino wu</translation>
    </message>
    <message>
      <source>Xhosa</source>
      <comment>language</comment>
      <translation>Xhosa</translation>
    </message>
    <message>
      <source>Year</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year known only.</source>
      <comment>date_precision</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years</source>
      <comment>age_counted</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yellow Notice</source>
      <comment>notice_type</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yemen</source>
      <comment>citizenship</comment>
      <translation>Yemen</translation>
    </message>
    <message>
      <source>Yemen</source>
      <comment>country</comment>
      <translation>Yemen</translation>
    </message>
    <message>
      <source>Yemeni Rial</source>
      <comment>currency</comment>
      <translation>Rial yemení</translation>
    </message>
    <message>
      <source>Yen</source>
      <comment>currency</comment>
      <translation>Yen japonés</translation>
    </message>
    <message>
      <source>Yezidi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yi</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yiddish</source>
      <comment>language</comment>
      <translation>Yidis</translation>
    </message>
    <message>
      <source>Yoruba</source>
      <comment>language</comment>
      <translation>Yoruba</translation>
    </message>
    <message>
      <source>Young adult.</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Young child.</source>
      <comment>age_group</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Youngest, shortest, cheapest; not a count.</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yuan Renminbi</source>
      <comment>currency</comment>
      <translation>Yuan renminbi</translation>
    </message>
    <message>
      <source>Yue Chinese</source>
      <comment>language</comment>
      <translation>Cantonés</translation>
    </message>
    <message>
      <source>Zambia</source>
      <comment>citizenship</comment>
      <translation>Zambia</translation>
    </message>
    <message>
      <source>Zambia</source>
      <comment>country</comment>
      <translation>Zambia</translation>
    </message>
    <message>
      <source>Zambian Kwacha</source>
      <comment>currency</comment>
      <translation>Kuacha zambiano</translation>
    </message>
    <message>
      <source>Zanabazar Square (Zanabazarin Dörböljin Useg, Xewtee Dörböljin Bicig, Horizontal Square Script)</source>
      <comment>script</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zero reported</source>
      <comment>figure_qualifier</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zhuang</source>
      <comment>language</comment>
      <translation>Zhuang</translation>
    </message>
    <message>
      <source>Zimbabwe</source>
      <comment>citizenship</comment>
      <translation>Zimbabue</translation>
    </message>
    <message>
      <source>Zimbabwe</source>
      <comment>country</comment>
      <translation>Zimbabue</translation>
    </message>
    <message>
      <source>Zimbabwe Gold</source>
      <comment>currency</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zloty</source>
      <comment>currency</comment>
      <translation>Esloti polaco</translation>
    </message>
    <message>
      <source>Zulu</source>
      <comment>language</comment>
      <translation>Zulú</translation>
    </message>
    <message>
      <source>a child</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a country</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a crossing</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a day</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a document</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a donor</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a family</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a group</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a month</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a person</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a service</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a vehicle</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a vessel</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a victim</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a week</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a year</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>account</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accounts</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>acre</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>acre</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>acres</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advertisement</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advertisements</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>age group</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agencies</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agency</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agency</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an employer</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an hour</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an item</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an operation</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an organ</source>
      <comment>rate_basis</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attempt</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attempts</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>body or rank</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>breache</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>breaches</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>case</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cases</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>check</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>checks</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cigarette</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cigarette stick</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cigarettes</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>citizenship or origin</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour of notice</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>companies</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>company</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>continent</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>continents</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>countries</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>country</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>country or place</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>days</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>degree Celsiu</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>degrees Celsius</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>document</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>documents</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drug</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edition</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>employer</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>employers</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>entities</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>entity</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>entries</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>entry</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>event</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>events</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>firearm</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>firearms</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flight</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flights</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>form of exploitation</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>g</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gram</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>group</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>groups</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hectare</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hectare</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hectares</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hour</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hours</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>identification</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in a row</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>item</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>items</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kg</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kilogram</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kilometre</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kilometres</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>legal state</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>litre</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>litre</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>litres</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>metre</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>metres</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mg</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>milligram</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>millilitre</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ml</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>money (currency)</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>month</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>months</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notice</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notices</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>offence</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>officer</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>officers</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>operation</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>operations</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>order</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>orders</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ounce</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ounce</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ounces</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>package</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>packages</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>penalty notice</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>penalty notices</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>percent</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>percent fewer</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>percent more</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>persons</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phase</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>piece</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>piece</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pieces</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>places</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plant</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plant</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plants</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pound</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pound</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pounds</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>queries</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>query</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>report</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reports</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>result of a case</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>role of the people</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round of ammunition</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>round of ammunition</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rounds of ammunition</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>service</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sex</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>site and profile</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sites and profiles</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of document</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of penalty</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of place</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of thing</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of vehicle</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of vessel</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort of warrant</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>special need</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>square metre</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>square metre</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>square metres</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stream</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>streams</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tablet</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tablet or dose</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tablets</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time a many</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>times as many</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tonne</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tonne</source>
      <comment>unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tonnes</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unit</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>units</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vehicle</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vehicles</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vessel</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vessels</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>warrant</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>warrants</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>week</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weeks</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what was checked</source>
      <comment>breakdown_dimension</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>year</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>years</source>
      <comment>counted_unit</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Åland Islands</source>
      <comment>citizenship</comment>
      <translation>Islas Aland</translation>
    </message>
    <message>
      <source>Åland Islands</source>
      <comment>country</comment>
      <translation>Islas Aland</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>A child does not consent alone: the guardian does, or child protection decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file is added on the page of its record, or with: fieldbook attach add.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A guardian under suspicion cannot consent: turn to the child protection authority.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A hit is not an arrest: choose the person, whose record holds the arrest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A match is a candidate until somebody compares it: say who did.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A part has another number than what it came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A possible victim is held in detention: tell the supervisor, and say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A record is always the same as itself; choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a row for each thing, or choose one sort of thing above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age and age group do not fit together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another outlet states 236 arrests in all; the release gives 72 and 167.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another person of this operation has this code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another row has this number too; give each row its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer due by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer yes or no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>April</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As a document spells it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As exact as it is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the person writes it, in their own script.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most {most} rows fit here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Auditor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>August</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cash, drugs and arms are taken by two people: write the witness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cash, drugs and arms need a second person: write the witness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a record of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose from the list: {near} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirmed needs a body that may decide it. Police alone identify a possible victim.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crossings, ports, towns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>December</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declined to answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence keeps what the camera wrote into it; say why it was taken out here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exhibits of our own are told apart: choose several sorts, item by item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Far too easy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>February</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headquarters</source>
      <translation>Sede central</translation>
    </message>
    <message>
      <source>Help was received before it was offered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows a child, so it shows a person: say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows a person: write which consent, warrant or other ground covers it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was accepted before it was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was carried out before the day it was issued.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was closed before it was opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was sent before it was offered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>January</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the hidden column Record as the program wrote it, or blank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than 30 mm is no small arm: .38 is inches, write it as .38.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names, documents and contact of one person, under a key of their own; only if needed and lawful.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never that of a shelter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No record has this name; write it as it stands in the list, or record it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No row has the number that stands in {heading}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is their own guardian.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not applicable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not available</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing that identifies the person is passed on before consent is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>November</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>October</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People are counted in whole numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returning home needs an assessment of the risk and the person's own wish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {first} has this too; give each its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in a few words what it is: the list does not have it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in a few words what the list does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in the words of the report what happened: the list does not have it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which body judged the group dismantled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which currency it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why the need was not met.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Screen for trafficking before irregular migrant becomes the final role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>September</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several records have this name; write the identifier of the one that is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sharing without consent needs its legal basis and who approved it: write both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody is typing into this record; save or throw away that draft first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supervisor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspect and possible victim at once: tell the supervisor, who decides about non-punishment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take undetermined away now that a role is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That operation is itself a part of this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That person belongs to another operation; codes count within one operation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That record belongs to another operation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chain of this exhibit is closed; only a correction can follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dates come to {counted} days, first and last included; {stated} are stated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is not in the vault. Add it on the page of its record, or with: fieldbook attach add.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file of a record never changes. Add the other file as one of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The guardian is recorded as a suspect: mark it here, and turn to child protection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The guardian is under suspicion and cannot consent: turn to child protection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The higher age is smaller than the lower one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hit is false, yet it led to an arrest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The larger number is smaller than the other one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last day lies before the first day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last event was on {last}: this lies before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last holder was {holder}: the hand-over to {released_by} is not recorded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The part ({part}) is larger than the whole ({whole}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The role ends before it begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rows come to {total}; the quantity says {stated}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The seal put on before was {sealed}; another one was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The seizure does not list this exhibit number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The source does not say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two are not the same; type it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole seizure says otherwise: choose several sorts, item by item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The witness is somebody else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The witness is somebody who hands nothing over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are hits, so something was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are more hits than queries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no field called {name} here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such record here, nor can it come from this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There were {before} before: add a discrepancy, or look at the number again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This belongs to another sort of thing; choose again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This belongs to another way of splitting; choose again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This can mean two numbers. Write {larger}, or {smaller} for the smaller one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This exhibit has no event yet: the first one is that it was seized.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This exhibit number stands twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This exhibit was seized already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a child: say who the guardian is, or why there is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is more than one record holds; make two of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is of another sort than the seizure: choose several sorts, item by item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This lies after the days of the operation; say why it belongs to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This lies before the days of the operation; say why it belongs to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is recorded as a child: the guardian consents, or child protection decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This qualifier says that there is no number; leave it blank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record is of the form {form}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record is saved with other answers; say why it changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record stands in the file twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This role has a row already; add the countries there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This sort of thing is not counted in that unit; choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This step does not follow the last one; say what happened in between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too easy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two records cannot each stand for the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use at least {least} characters, best five words that do not belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use at most {most} characters for a place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use at most {most} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use at most {most} characters; there are {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use one of these reasons: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Very good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Victim liaison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the list does not have; name it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the number speaks of, where it is not simply the whole operation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where a shelter lies is not written down. Take the coordinates away; the country is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who hands over and who receives are two people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withheld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write 0 or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write 32 hexadecimal digits in small letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write 32 hexadecimal digits, or nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a date such as 9.12.2019; leave out the day or month if not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a name for {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a number, for example {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a time such as 14:05.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a whole number, for example 17.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write at least one thing that identifies the person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write how much it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write how much money it is, or the denomination and how many notes there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write latitude and longitude, for example 41.9965, 21.4314 or 41°59'47" N 21°25'53" E.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the day on which the case ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the first day too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the larger number of the range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the name as it stands in reports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the number as the source states it, for example 89.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the smaller number of the range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the token as headquarters gave it: 16 to 512 letters and digits, without spaces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the whole address, for example https://inbox.example.org/files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the whole pin; it begins with sha256// and has 44 characters after that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the word of the source: some, about, around.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write who hands it over; {holder} has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write {least} or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write {most} or less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zero is reported, so the number is 0 or blank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an estimated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an unknown number of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an unstated number of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>highest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lowest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nearly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on average</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>share of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the officer who writes here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the parts by {by} come to {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount}, that is {grams} g</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount}: far more than one exhibit holds. Look at unit and number again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} has several parts; give each by its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} is not answered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} takes a list, one object a {row}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} takes words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: say in a few words what the list does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: say what was counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lower} and {upper}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{lower} to {upper}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{month} {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{notes} times {denomination} is {worth}; the amount says {stated}.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
